package milaan.facts.number;

import java.util.Optional;
import java.util.Set;
import milaan.facts.Approximation;
import milaan.text.Phrases;
import milaan.text.WordLists;

/** Finds the words that make a figure approximate or bound it: लगभग, से अधिक, at least, up to. */
final class BoundReader {

    private final Tables tables;

    /** What rose "up to" a mark has reached it: 204 मीटर तक पहुंच गया. */
    private final Set<String> reached;

    BoundReader(Tables tables, WordLists lists) {
        this.tables = tables;
        this.reached = lists.of("reached");
    }

    Approximation of(Line line, Quantity q) {
        return before(line, q.from()).or(() -> after(line, q.to())).orElse(Approximation.EXACT);
    }

    private Optional<Approximation> before(Line line, int from) {
        int end = line.word(from - 1).equals("the") || line.word(from - 1).equals("a") || line.word(from - 1).equals("कुल")
                ? from - 1 : from;
        return tables.boundsBefore().endingAt(line.tokens(), end).map(Phrases.Match::value);
    }

    /** "50 से अधिक", "50 लोगों से अधिक" (the noun may stand between), "50 or more". */
    private Optional<Approximation> after(Line line, int to) {
        return tables.boundsAfter().at(line.tokens(), to).map(Phrases.Match::value)
                .filter(b -> b != Approximation.AT_MOST || !line.isNumber(to + 1) && reached.stream().noneMatch(line.word(to + 1)::startsWith))
                .or(() -> line.isWord(to) && line.word(to + 1).equals("से")
                        ? tables.boundsAfter().at(line.tokens(), to + 1).map(Phrases.Match::value) : Optional.empty());
    }
}
