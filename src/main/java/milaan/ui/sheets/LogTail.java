package milaan.ui.sheets;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The end of the log, as engineers ask for it. */
public record LogTail(Path folder) {

    private static final int BYTES = 1 << 16;

    /** @return whole lines, the newest last; empty text where nothing was logged or it cannot be read */
    public String lines() {
        try {
            return newest().isEmpty() ? "" : end(newest().get());
        } catch (IOException e) {
            System.getLogger(LogTail.class.getName()).log(System.Logger.Level.INFO, "the log cannot be read", e);
            return "";
        }
    }

    private Optional<Path> newest() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().matches("milaan.*\\.log(\\.\\d+)?"))
                    .filter(f -> f.toFile().length() > 0).max(Comparator.comparing(f -> f.toFile().lastModified()));
        }
    }

    private static String end(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            long from = Math.max(0, channel.size() - BYTES);
            ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.position(from);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // A channel may give its bytes in pieces.
            }
            String text = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
            // The first line may be cut, even inside a character.
            return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
        }
    }
}
