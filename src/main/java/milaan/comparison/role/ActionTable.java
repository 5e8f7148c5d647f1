package milaan.comparison.role;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.DataFile;

/** The actions the program knows and how each language says them. Immutable. */
final class ActionTable {

    /** A frame and the tokens that say it. */
    record Occurrence(Frame frame, TextSpan tokens) { }

    private static final int NEAR = 2;

    private final Map<Language, FrameIndex> frames = new EnumMap<>(Language.class);

    ActionTable(List<List<String>> rows) {
        Map<Language, List<Frame>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new ArrayList<>());
        }
        for (List<String> row : rows) {
            Language language = Language.of(row.get(1)).orElseThrow();
            for (String pattern : row.get(2).split("\\|")) {
                all.get(language).add(frame(row, pattern, language));
                Phrase.turned(pattern, language).ifPresent(turned -> all.get(language).add(frame(row, turned, language)));
            }
        }
        all.forEach((language, list) -> frames.put(language, new FrameIndex(list)));
    }

    private static Frame frame(List<String> row, String pattern, Language language) {
        return new Frame(row.get(0), new Phrase(pattern, language), slots(row.get(3)), slots(row.get(4)));
    }

    static ActionTable shipped() {
        return new ActionTable(DataFile.rows("/milaan/comparison/actions.tsv"));
    }

    /**
     * All actions said in the bead itself, by position; where a longer phrase covers the start of a shorter one, only the longer.
     *
     * @param isVerb whether an action may begin at a token; false where it is somebody's name
     */
    List<Occurrence> in(Stretch stretch, IntPredicate isVerb) {
        List<Occurrence> all = new ArrayList<>();
        FrameIndex index = frames.get(stretch.language());
        for (int at = stretch.begins(); at < stretch.size(); at++) {
            for (Frame frame : isVerb.test(at) ? index.opening(stretch.norm(at)) : List.<Frame>of()) {
                Optional<TextSpan> tokens = frame.phrase().opened(stretch, at);
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
        return !full.frame().phrase().isLight() && !full.frame().action().equals(light.frame().action()) && gap <= NEAR
                && !full.tokens().equals(light.tokens());
    }

    private static boolean covers(Occurrence longer, Occurrence shorter) {
        return longer.frame().phrase().words() > shorter.frame().phrase().words()
                && longer.tokens().contains(shorter.tokens());
    }

    private static List<String> slots(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }
}
