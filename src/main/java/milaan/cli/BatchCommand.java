package milaan.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import milaan.wording.FindingWords;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

@Command(name = "batch", mixinStandardHelpOptions = true,
        description = "Answers JSON lines from standard input on standard output, one for one, in order.")
final class BatchCommand implements Callable<Integer> {

    private final Services services;

    BatchCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        FindingWords words = new FindingWords(new Wording(InterfaceLanguage.ENGLISH));
        BatchLine lines = new BatchLine(services.engine(), words::summary);
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            return new Batch(lines).run(System.in, out) ? ExitCode.OK : Exit.INPUT;
        }
    }
}
