package milaan.alignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.TextSpan;

/** A sample story's reviewed links, and how an alignment compares with them. Datelines and set-aside lines do not count. */
final class StoryLinks {

    /** Links in words: missing from the alignment, and in it without being among the reviewed. */
    record Outcome(int found, List<String> missed, List<String> wrong) { }

    private record Link(Set<Integer> left, Set<Integer> right) { }

    private final Path folder;
    private final Engine engine;
    private final JsonNode gold;
    private final JsonNode manifest;

    StoryLinks(Path folder, Engine engine) throws IOException {
        ObjectMapper json = new ObjectMapper();
        this.folder = folder;
        this.engine = engine;
        gold = json.readTree(Files.readString(folder.resolve("expectations.json")));
        manifest = json.readTree(Files.readString(folder.resolve("articleset.json")));
    }

    Outcome check(Alignment alignment, Analysis hindi, Analysis english) {
        Set<Integer> hindiAside = aside(hindi, "hi");
        Set<Integer> englishAside = aside(english, "en");
        Set<Link> expected = new HashSet<>();
        for (JsonNode link : gold.get("alignments")) {
            expected.add(new Link(sentences(hindi, link.get("hi")), sentences(english, link.get("en"))));
        }
        Set<Link> found = new HashSet<>();
        for (Bead bead : alignment.beads()) {
            Link link = new Link(without(bead.left(), hindiAside), without(bead.right(), englishAside));
            if (!link.left().isEmpty() && !link.right().isEmpty()) {
                found.add(link);
            }
        }
        return new Outcome((int) found.stream().filter(expected::contains).count(),
                expected.stream().filter(l -> !found.contains(l)).map(l -> words(l, hindi, english)).toList(),
                found.stream().filter(l -> !expected.contains(l)).map(l -> words(l, hindi, english)).toList());
    }

    int expected() {
        return gold.get("alignments").size();
    }

    Analysis read(String id) throws IOException {
        for (JsonNode article : manifest.get("articles")) {
            if (article.get("id").asText().equals(id)) {
                return engine.analyse(Edition.of(id, Language.of(article.get("language").asText()).orElseThrow(),
                        Files.readString(folder.resolve(article.get("file").asText())))
                        .published(LocalDate.parse(article.get("published").asText().substring(0, 10))));
            }
        }
        throw new IOException("no " + id);
    }

    /** Junk lines, and datelines that are sentences of their own. */
    private Set<Integer> aside(Analysis text, String side) {
        Set<Integer> aside = new HashSet<>();
        List<String> lines = new ArrayList<>(List.of(gold.get("datelines").get(side).asText()));
        gold.get("set_aside").get(side).forEach(line -> lines.add(line.asText()));
        IntStream.range(0, text.text().sentences().size())
                .filter(s -> lines.stream().anyMatch(l -> l.contains(text.text().text(s).strip()))).forEach(aside::add);
        return aside;
    }

    private static Set<Integer> sentences(Analysis text, JsonNode starts) {
        List<String> all = new ArrayList<>();
        (starts.isArray() ? starts : List.of(starts)).forEach(s -> all.add(s.asText()));
        return all.stream().map(s -> sentence(text, s)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static int sentence(Analysis text, String start) {
        int at = text.text().source().value().indexOf(start);
        if (at < 0) {
            throw new IllegalArgumentException("no sentence starts with " + start);
        }
        return text.text().sentenceOf(new TextSpan(at, at + 1));
    }

    private static Set<Integer> without(List<Integer> sentences, Set<Integer> aside) {
        return sentences.stream().filter(s -> !aside.contains(s)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(Link link, Analysis hindi, Analysis english) {
        return link.left().stream().map(s -> hindi.text().text(s)).collect(Collectors.joining(" / ")) + " = "
                + link.right().stream().map(s -> english.text().text(s)).collect(Collectors.joining(" / "));
    }
}
