package milaan.facts.quote;

import java.util.ArrayList;
import java.util.List;
import milaan.facts.Fact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;

/** Sentences with each longer quotation folded into one token, so that verbs inside a quotation attribute nothing. */
final class SentenceOutlines {

    private static final int SHORTEST_FOLDED = 4;

    private final List<List<Token>> outlines = new ArrayList<>();
    private final ReadText text;

    SentenceOutlines(ReadText text, List<Quotation> quotations) {
        this.text = text;
        List<Quotation> outer = quotations.stream().filter(q -> q.depth() == 0 && !q.content().isEmpty()).toList();
        int from = 0;
        for (int s = 0; s < text.sentences().size(); s++) {
            TextSpan sentence = text.sentences().get(s).span();
            while (from < outer.size() && outer.get(from).span().end() <= sentence.start()) {
                from++;
            }
            outlines.add(outline(text.tokens().get(s), sentence, outer, from));
        }
    }

    /** The tokens of a sentence, folded. */
    List<Token> of(int sentence) {
        return outlines.get(sentence);
    }

    /** Those of {@code facts} that lie in the sentence. */
    List<Fact> inside(int sentence, List<Fact> facts) {
        TextSpan span = text.sentences().get(sentence).span();
        int low = 0;
        int high = facts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (facts.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < facts.size() && facts.get(end).span().start() < span.end()) {
            end++;
        }
        return facts.subList(low, end);
    }

    private static List<Token> outline(List<Token> tokens, TextSpan sentence, List<Quotation> quotations, int from) {
        List<Token> outline = new ArrayList<>(tokens.size());
        int q = from;
        int i = 0;
        while (i < tokens.size()) {
            Token token = tokens.get(i);
            while (q < quotations.size() && quotations.get(q).span().end() <= token.span().start()) {
                q++;
            }
            if (q == quotations.size() || !quotations.get(q).span().overlaps(token.span())) {
                outline.add(token);
                i++;
                continue;
            }
            TextSpan quote = quotations.get(q).span();
            int end = i;
            int words = 0;
            while (end < tokens.size() && quote.overlaps(tokens.get(end).span())) {
                words += tokens.get(end).isWord() ? 1 : 0;
                end++;
            }
            if (words >= SHORTEST_FOLDED || !sentence.contains(quote) || words >= end - i - 3 && words > 1
                    && endsStatement(tokens, end)) {
                outline.add(new Token(token.span().cover(tokens.get(end - 1).span()), AttributionReader.QUOTE,
                        AttributionReader.QUOTE, Token.Kind.MARK));
            } else {
                outline.addAll(tokens.subList(i, end));
            }
            i = end;
        }
        return outline;
    }

    /** “We know,” he said: a comma or full stop before the closing mark makes even two words a statement. */
    private static boolean endsStatement(List<Token> tokens, int end) {
        return end >= 2 && (tokens.get(end - 2).is(",") || tokens.get(end - 2).is("।") || tokens.get(end - 2).is("!"));
    }
}
