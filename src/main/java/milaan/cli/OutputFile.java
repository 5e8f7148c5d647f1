package milaan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import milaan.work.Problem;
import milaan.work.ProblemException;
import milaan.work.WholeFile;

/** Writes what a command was asked to write; what goes wrong is a problem for people. */
final class OutputFile {

    private OutputFile() { }

    static void write(Path target, WholeFile.Content content) throws ProblemException {
        try {
            WholeFile.write(target, content);
        } catch (IOException e) {
            throw new ProblemException(isFull(e) ? new Problem.DiskFull(target) : new Problem.NotWritable(target), e);
        }
    }

    private static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space");
    }
}
