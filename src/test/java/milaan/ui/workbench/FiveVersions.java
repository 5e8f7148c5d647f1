package milaan.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sample story with a fifth version: the first English one, a day and two deaths later. */
final class FiveVersions {

    private FiveVersions() { }

    /** @return the folder of the story */
    static Path write(Path folder) throws IOException {
        Path story = Files.createDirectories(folder.resolve("five"));
        Path sample = Path.of("assets", "stories", "kosi-flood");
        for (String version : new String[] {"hi-1.txt", "en-1.txt", "hi-2.txt", "en-2.txt"}) {
            Files.copy(sample.resolve(version), story.resolve(version));
        }
        Files.writeString(story.resolve("en-3.txt"), Files.readString(sample.resolve("en-1.txt")).replace("17", "19")
                .replace("Aug 12", "Aug 13").replace("Wednesday", "Thursday"));
        return story;
    }
}
