package milaan.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.Story;
import milaan.text.Scripts;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Reads a story from a folder, a manifest, or text files. Reads only; safe for many threads. */
public final class StoryReader {

    public static final String MANIFEST = "articleset.json";
    public static final String EXTENSION = ".milaan";

    /** @param given one folder or manifest, or one or more text files; at least one */
    public ReadStory read(List<Path> given) throws ProblemException {
        Path first = given.getFirst().toAbsolutePath().normalize();
        if (given.size() == 1 && !Files.exists(first)) {
            throw new ProblemException(new Problem.FileMissing(first));
        }
        if (given.size() == 1 && Files.isDirectory(first)) {
            return folder(first);
        }
        if (given.size() == 1 && lowerName(first).endsWith(".json")) {
            return manifest(first);
        }
        return texts(given.stream().map(p -> p.toAbsolutePath().normalize()).toList());
    }

    private ReadStory folder(Path folder) throws ProblemException {
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
            return manifest(manifest);
        }
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(f -> lowerName(f).endsWith(".txt") && Files.isRegularFile(f)).sorted().toList();
        } catch (IOException e) {
            throw new ProblemException(new Problem.FileUnreadable(folder), e);
        }
        if (texts.size() < 2) {
            throw new ProblemException(new Problem.ManifestMissing(folder));
        }
        ReadStory read = texts(texts);
        String name = name(folder);
        return new ReadStory(new Story(name, Optional.empty(), read.story().editions()),
                folder.resolve(name + EXTENSION), read.sources(), read.notices());
    }

    private ReadStory manifest(Path manifest) throws ProblemException {
        Path folder = manifest.getParent();
        String title = lowerName(manifest).equals(MANIFEST) ? name(folder) : stem(manifest);
        return new ManifestReader(manifest).read(folder.resolve(title + EXTENSION), title);
    }

    private ReadStory texts(List<Path> files) throws ProblemException {
        List<Edition> editions = new ArrayList<>();
        Map<String, Path> sources = new LinkedHashMap<>();
        for (Path file : files) {
            SourceText text = TextFileReader.read(file);
            String id = stem(file);
            for (int n = 2; sources.containsKey(id); n++) {
                id = stem(file) + "-" + n;
            }
            sources.put(id, file);
            editions.add(Edition.of(id, Scripts.languageOf(text.value()).orElse(Language.ENGLISH), text.value()));
        }
        String title = String.join(" + ", files.stream().limit(2).map(StoryReader::stem).toList())
                + (files.size() > 2 ? " + " + (files.size() - 2) : "");
        Path folder = files.getFirst().getParent();
        return new ReadStory(new Story(title, Optional.empty(), editions),
                folder.resolve(title.replace(" + ", "+") + EXTENSION), sources, List.of());
    }

    private static String name(Path folder) {
        Path name = folder.getFileName();
        return name == null ? "story" : name.toString();
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String lowerName(Path file) {
        return name(file).toLowerCase(Locale.ROOT);
    }
}
