package milaan.ui.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import milaan.export.Report;
import milaan.export.ReportWriter;
import milaan.wording.Wording;
import milaan.work.Cancellation;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Writes a report into a file, which appears whole or stays as it was. */
public final class Export {

    private final ReportWriter writer;

    public Export(ReportWriter writer) {
        this.writer = writer;
    }

    public Path write(Report report, Wording wording, Path target, Cancellation cancellation) throws ProblemException {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path part = Files.createTempFile(folder, ".milaan", ".part");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                    writer.write(report, wording, out);
                }
                cancellation.check();
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return target;
        } catch (IOException e) {
            boolean full = folder.toFile().getUsableSpace() < 1 << 20;
            throw new ProblemException(full ? new Problem.DiskFull(target) : new Problem.NotWritable(target), e);
        }
    }
}
