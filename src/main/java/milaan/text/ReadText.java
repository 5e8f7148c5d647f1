package milaan.text;

import java.util.List;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;

/**
 * A text that has been read: its paragraphs, the sentences to compare and all their tokens, in reading order.
 *
 * @param paragraphs all of them, set-aside ones too
 * @param sentences  of the headline and the body; never of set-aside paragraphs
 * @param tokens     the tokens of each sentence, one list a sentence
 */
public record ReadText(Language language, SourceText source, List<Paragraph> paragraphs, List<Sentence> sentences,
                       List<List<Token>> tokens) {

    public ReadText {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = tokens.stream().map(List::copyOf).toList();
        if (tokens.size() != sentences.size()) {
            throw new IllegalArgumentException("one token list a sentence");
        }
    }

    public String text(Token token) {
        return source.slice(token.span());
    }

    public String text(int sentence) {
        return source.slice(sentences.get(sentence).span());
    }

    /** The sentence that holds the start of {@code span}, or the last that begins before it; 0 where there is none. */
    public int sentenceOf(TextSpan span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= span.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
