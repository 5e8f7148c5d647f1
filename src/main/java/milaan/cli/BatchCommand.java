package milaan.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import milaan.app.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(name = "batch", mixinStandardHelpOptions = true)
final class BatchCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        BatchLine lines = new BatchLine(Engine.standard(), (comparison, finding) -> finding.basis().rule());
        try (OutputStream out = new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            return new Batch(lines).run(System.in, out) ? ExitCode.OK : Exit.INPUT;
        }
    }
}
