package milaan.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The pdftotext of poppler, a reader that is not ours. */
final class Poppler {

    private static final int HEAD = 82;
    private static final int HEAD_AFTER = 70;

    private Poppler() { }

    static boolean isInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("pdftotext", "-v").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The text of a column on all pages, without heads and feet. */
    static String column(Path file, float x, float width) throws IOException, InterruptedException {
        String first = run(file, x, width, HEAD, "-l", "1");
        return first + " " + run(file, x, width, HEAD_AFTER, "-f", "2");
    }

    private static String run(Path file, float x, float width, int top, String... pages)
            throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("pdftotext", "-x", String.valueOf((int) x - 2), "-y",
                String.valueOf(top), "-W", String.valueOf((int) width + 6), "-H", String.valueOf((int) Sheet.FOOT_RULE - top),
                "-r", "72", "-enc", "UTF-8", "-nopgbrk"));
        command.addAll(List.of(pages));
        command.addAll(List.of(file.toString(), "-"));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text;
    }
}
