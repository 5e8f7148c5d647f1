package milaan.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.work.Cancellation;

/** A story folder with what an editor would want found in one of its pairs. */
final class Expectations {

    /** What was and was not as expected, in words for the failing test. */
    record Outcome(Comparison comparison, int mustFind, List<String> missed, int mustNotFind, List<String> falseAlarms) {

        String summary() {
            return "found " + (mustFind - missed.size()) + "/" + mustFind + ", false " + falseAlarms.size() + "/" + mustNotFind
                    + "\n  missed: " + String.join("\n  missed: ", missed) + "\n  false: " + String.join("\n  false: ", falseAlarms);
        }
    }

    private final Path folder;
    private final JsonNode gold;
    private final JsonNode manifest;

    Expectations(Path folder, String goldFile) throws IOException {
        ObjectMapper json = new ObjectMapper();
        this.folder = folder;
        gold = json.readTree(Files.readString(folder.resolve(goldFile)));
        manifest = json.readTree(Files.readString(folder.resolve("articleset.json")));
    }

    Outcome check(Engine engine) throws IOException {
        Analysis hindi = analysis(engine, gold.get("pair").get(0).asText());
        Analysis english = analysis(engine, gold.get("pair").get(1).asText());
        Comparison comparison = engine.compare(hindi, english, Constraints.NONE, Cancellation.never());
        List<Finding> told = comparison.findings().stream()
                .filter(f -> f.basis().severity() != Severity.INFO || f.kind() == Kind.ONLY_IN_ONE).toList();
        List<String> missed = new ArrayList<>();
        for (JsonNode wanted : gold.get("must_find")) {
            if (told.stream().noneMatch(f -> isKind(f, wanted) && overlaps(f, wanted, hindi, english)
                    && touchesWords(f, wanted, hindi, english))) {
                missed.add(wanted.toString());
            }
        }
        List<String> alarms = new ArrayList<>();
        for (JsonNode unwanted : gold.get("must_not_find")) {
            told.stream().filter(f -> f.kind().code().equals(unwanted.get("type").asText())
                            && overlaps(f, unwanted, hindi, english) && touchesWords(f, unwanted, hindi, english)
                            && !isWanted(f, hindi, english))
                    .forEach(f -> alarms.add(words(f, hindi, english) + " against " + unwanted));
        }
        return new Outcome(comparison, gold.get("must_find").size(), missed, gold.get("must_not_find").size(), alarms);
    }

    /** Findings (no sentence missing on a side) that are neither wanted nor tolerated. */
    List<String> others(Comparison comparison) {
        return comparison.findings().stream().filter(f -> f.basis().severity() != Severity.INFO)
                .filter(f -> !isWanted(f, comparison.left(), comparison.right()))
                .map(f -> words(f, comparison.left(), comparison.right())).toList();
    }

    private boolean isWanted(Finding f, Analysis hindi, Analysis english) {
        return StreamSupport.stream(gold.get("must_find").spliterator(), false)
                .anyMatch(w -> isKind(f, w) && overlaps(f, w, hindi, english))
                || StreamSupport.stream(gold.path("may_find").spliterator(), false)
                .anyMatch(w -> isKind(f, w) && overlaps(f, w, hindi, english));
    }

    private static boolean isKind(Finding f, JsonNode wanted) {
        return f.kind().code().equals(wanted.get("type").asText());
    }

    private static boolean overlaps(Finding f, JsonNode at, Analysis hindi, Analysis english) {
        return overlaps(f.basis().left(), at.path("hi"), hindi) && overlaps(f.basis().right(), at.path("en"), english);
    }

    private static boolean overlaps(Optional<TextSpan> span, JsonNode start, Analysis analysis) {
        if (start.isMissingNode() || span.isEmpty()) {
            // A finding in one text only (a stray mark) need not name the other place.
            return true;
        }
        String text = analysis.text().source().value();
        int found = text.indexOf(start.asText());
        if (found < 0) {
            throw new IllegalStateException("no sentence starts with: " + start.asText());
        }
        int sentence = analysis.text().sentenceOf(new TextSpan(found, found + 1));
        return analysis.text().sentences().get(sentence).span().overlaps(span.get());
    }

    /** Where the expectation names words, only a finding on those words counts, as found or as a false alarm. */
    private static boolean touchesWords(Finding f, JsonNode unwanted, Analysis hindi, Analysis english) {
        return touches(f.basis().left(), unwanted.path("left"), hindi) && touches(f.basis().right(), unwanted.path("right"), english);
    }

    private static boolean touches(Optional<TextSpan> span, JsonNode words, Analysis analysis) {
        if (words.isMissingNode() || span.isEmpty()) {
            return true;
        }
        String found = analysis.text().source().slice(span.get());
        int at = analysis.text().source().value().indexOf(words.asText());
        return words.asText().contains(found) || found.contains(words.asText())
                || at >= 0 && new TextSpan(at, at + words.asText().length()).overlaps(span.get());
    }

    private static String words(Finding f, Analysis hindi, Analysis english) {
        return f.kind().code() + " " + f.basis().severity() + " " + f.basis().rule() + " ["
                + f.basis().left().map(s -> hindi.text().source().slice(s)).orElse("") + " | "
                + f.basis().right().map(s -> english.text().source().slice(s)).orElse("") + "]";
    }

    private Analysis analysis(Engine engine, String id) throws IOException {
        for (JsonNode article : manifest.get("articles")) {
            if (article.get("id").asText().equals(id)) {
                Edition edition = Edition.of(id, Language.of(article.get("language").asText()).orElseThrow(),
                        Files.readString(folder.resolve(article.get("file").asText())).replace("\r\n", "\n"));
                return engine.analyse(article.hasNonNull("published")
                        ? edition.published(LocalDate.parse(article.get("published").asText().substring(0, 10))) : edition);
            }
        }
        throw new IllegalStateException("not in the manifest: " + id);
    }
}
