package milaan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Writes a file whole or not at all: first beside it, then moved over. */
final class OutputFile {

    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFile() { }

    static void write(Path target, Content content) throws ProblemException {
        Path absolute = target.toAbsolutePath();
        Path draft = absolute.resolveSibling("." + absolute.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(out);
            }
            move(draft, absolute);
        } catch (IOException e) {
            throw new ProblemException(isFull(e) ? new Problem.DiskFull(target) : new Problem.NotWritable(target), e);
        } finally {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException e) {
                System.getLogger(OutputFile.class.getName()).log(System.Logger.Level.WARNING, "left: " + draft, e);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            throw new FileSystemException(to.toString(), null, "is a folder");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean isFull(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left") || message.contains("not enough space");
    }
}
