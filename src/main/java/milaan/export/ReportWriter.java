package milaan.export;

import java.io.IOException;
import java.io.OutputStream;
import milaan.wording.Wording;

/** Writes a report in one format. Pure but for the stream; safe for many threads. */
@FunctionalInterface
public interface ReportWriter {

    void write(Report report, Wording wording, OutputStream out) throws IOException;
}
