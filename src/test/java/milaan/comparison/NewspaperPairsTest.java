package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.alignment.Constraints;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.work.Cancellation;
import org.junit.jupiter.api.Test;

/**
 * Speakers, sources, hedges, organisations, places, names and quoted words through the whole engine: a planted error is found,
 * and the same in other words is left alone. Who did what, and denials, have their own figures.
 */
class NewspaperPairsTest {

    private static final Set<Kind> TOLD = EnumSet.of(Kind.SPEAKER, Kind.QUOTE, Kind.HEDGE, Kind.ORGANISATION, Kind.PLACE, Kind.PERSON);

    private record Pair(boolean planted, String hindi, String english) { }

    private static List<Pair> pairs() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                NewspaperPairsTest.class.getResourceAsStream("newspaper-pairs.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.startsWith("#")).map(l -> Arrays.stream(l.split("\\|")).map(String::strip).toList())
                    .map(c -> new Pair(c.get(1).equals("planted"), c.get(2), c.get(3))).toList();
        }
    }

    @Test
    void findsWhatIsPlantedAndLeavesOtherWordsAlone() throws IOException {
        List<String> missed = new ArrayList<>();
        List<String> raised = new ArrayList<>();
        int planted = 0;
        int equal = 0;
        for (Pair pair : pairs()) {
            // By turns the one and the other on the left: half the time, and a rule for one side only still shows.
            boolean told = (planted + equal) % 2 == 0 ? alarms(pair.hindi(), Language.HINDI, pair.english(), Language.ENGLISH)
                    : alarms(pair.english(), Language.ENGLISH, pair.hindi(), Language.HINDI);
            planted += pair.planted() ? 1 : 0;
            equal += pair.planted() ? 0 : 1;
            if (pair.planted() && !told) {
                missed.add(pair.english());
            } else if (!pair.planted() && told) {
                raised.add(pair.english());
            }
        }
        double found = 1 - (double) missed.size() / planted;
        double wrong = (double) raised.size() / equal;
        System.getLogger("milaan.figures").log(System.Logger.Level.INFO, "newspaper pairs: found {0}/{1}, false {2}/{3}",
                planted - missed.size(), planted, raised.size(), equal);
        assertAll(() -> assertTrue(found >= 0.9, missed::toString), () -> assertTrue(wrong <= 0.02, raised::toString));
    }

    /** As one bead, since single sentences have too little about them to be aligned surely. */
    private static boolean alarms(String left, Language leftLanguage, String right, Language rightLanguage) {
        Analysis one = analysis(left, leftLanguage);
        Analysis other = analysis(right, rightLanguage);
        Constraints linked = new Constraints(List.of(new Constraints.Link(List.of(0), List.of(0))), Set.of(), Set.of());
        Comparison comparison = CheckedPair.ENGINE.compare(one, other, linked, Cancellation.never());
        return comparison.findings().stream().anyMatch(f -> TOLD.contains(f.kind()) && f.basis().severity() != Severity.INFO
                && (f.kind() != Kind.PERSON || f.basis().rule().equals("person.other-name")));
    }

    private static Analysis analysis(String sentence, Language language) {
        return CheckedPair.ENGINE.analyse(CheckedPair.ENGINE.reader().readSentences(List.of(sentence), language), Optional.empty());
    }
}
