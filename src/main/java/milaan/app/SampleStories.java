package milaan.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import milaan.intake.StoryReader;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** The stories that come with the program, copied out before they are opened, so that they can be annotated. */
public final class SampleStories {

    /** Their names, the one to show first in front. */
    public static final List<String> NAMES = List.of("kosi-flood", "state-election", "high-court-ruling", "cricket-final");

    private static final String ROOT = "/milaan/assets/stories/";

    private final Path folder;

    /** @param folder where samples are copied to */
    public SampleStories(Path folder) {
        this.folder = folder;
    }

    /** Copies what is not there yet and returns the sample's own folder; what was annotated there stays. */
    public Path copied(String name) throws ProblemException {
        Path target = folder.resolve(name);
        try {
            Files.createDirectories(target);
            byte[] manifest = resource(name, StoryReader.MANIFEST);
            keep(target.resolve(StoryReader.MANIFEST), manifest);
            for (JsonNode article : new ObjectMapper().readTree(manifest).path("articles")) {
                String file = article.path("file").asText();
                keep(target.resolve(file), resource(name, file));
            }
            return target;
        } catch (IOException e) {
            throw new ProblemException(new Problem.NotWritable(target), e);
        }
    }

    private static void keep(Path file, byte[] content) throws IOException {
        if (!Files.exists(file)) {
            Files.write(file, content);
        }
    }

    private byte[] resource(String name, String file) throws IOException, ProblemException {
        try (InputStream in = SampleStories.class.getResourceAsStream(ROOT + name + "/" + file)) {
            if (in == null) {
                throw new ProblemException(new Problem.FileMissing(folder.resolve(name)));
            }
            return in.readAllBytes();
        }
    }
}
