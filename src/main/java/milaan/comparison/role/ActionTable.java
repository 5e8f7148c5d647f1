package milaan.comparison.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.DataFile;

/** The actions the program knows and how each language says them. Immutable. */
final class ActionTable {

    /** A frame and the tokens that say it. */
    record Occurrence(Frame frame, TextSpan tokens) { }

    private static final int NEAR = 2;

    private final Map<Language, List<Frame>> frames = new EnumMap<>(Language.class);
    /** By the letter their first word begins with, in the order of the table. */
    private final Map<Language, Map<Character, List<Frame>>> byLetter = new EnumMap<>(Language.class);
    private final Map<Language, List<Frame>> anyLetter = new EnumMap<>(Language.class);

    ActionTable(List<List<String>> rows) {
        for (List<String> row : rows) {
            Language language = Language.of(row.get(1)).orElseThrow();
            for (String pattern : row.get(2).split("\\|")) {
                frames.computeIfAbsent(language, l -> new ArrayList<>())
                        .add(new Frame(row.get(0), new Phrase(pattern, language), slots(row.get(3)), slots(row.get(4))));
            }
        }
        frames.forEach((language, all) -> {
            byLetter.put(language, byLetter(all));
            anyLetter.put(language, all.stream().filter(f -> f.phrase().firstLetters().isEmpty()).toList());
        });
    }

    private static Map<Character, List<Frame>> byLetter(List<Frame> frames) {
        Set<Character> letters = frames.stream().flatMap(f -> f.phrase().firstLetters().stream()).collect(Collectors.toSet());
        return letters.stream().collect(Collectors.toMap(letter -> letter, letter -> frames.stream().filter(f ->
                f.phrase().firstLetters().isEmpty() || f.phrase().firstLetters().contains(letter)).toList()));
    }

    /** The frames that may begin with the word; of a letter no form begins with, those that begin with any word. */
    private List<Frame> candidates(Language language, String norm) {
        List<Frame> found = norm.isEmpty() ? frames.get(language)
                : byLetter.getOrDefault(language, Map.of()).get(norm.charAt(0));
        return found != null ? found : anyLetter.getOrDefault(language, List.of());
    }

    static ActionTable shipped() {
        return new ActionTable(DataFile.rows("/milaan/comparison/actions.tsv"));
    }

    /** All actions said, by position; where a longer phrase covers the start of a shorter one, only the longer. */
    List<Occurrence> in(Stretch stretch) {
        List<Occurrence> all = new ArrayList<>();
        for (int at = 0; at < stretch.size(); at++) {
            for (Frame frame : candidates(stretch.language(), stretch.norm(at))) {
                Optional<TextSpan> tokens = frame.phrase().at(stretch, at);
                if (tokens.isPresent()) {
                    all.add(new Occurrence(frame, tokens.get()));
                }
            }
        }
        return all.stream().filter(o -> all.stream().noneMatch(longer -> covers(longer, o)))
                .filter(o -> !o.frame().phrase().isLight() || all.stream().noneMatch(full -> accompanies(full, o))).toList();
    }

    /** Whether the light verb only completes another action: आदेश दिया, take charge. */
    private static boolean accompanies(Occurrence full, Occurrence light) {
        int gap = Math.max(full.tokens().start(), light.tokens().start()) - Math.min(full.tokens().end(), light.tokens().end());
        return !full.frame().phrase().isLight() && gap <= NEAR;
    }

    private static boolean covers(Occurrence longer, Occurrence shorter) {
        return longer.frame().phrase().words() > shorter.frame().phrase().words()
                && longer.tokens().contains(shorter.tokens());
    }

    private static List<String> slots(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }
}
