package milaan.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milaan.model.TextSpan;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Paragraph;
import milaan.text.ReadText;
import milaan.text.Sentence;

/** What a sentence is of its text: told again in the body, a headline still answers the headline, a caption the caption. */
enum SentencePart {

    HEADLINE,
    /** A line at the top that is no sentence: more of the headline, or a body whose sentences have no marks. */
    BELOW_HEADLINE,
    CAPTION,
    BODY;

    private static final Pattern LABEL = Pattern.compile("^[\\s(\\[]*([\\p{L}\\p{M} ]{2,30}?)\\s*(?:[:：|–—]|\\s-)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.।॥?!…:][\"”'’)\\]]*$");
    private static final Set<String> CAPTIONS = DataFile.rows("/milaan/alignment/captions.tsv").stream()
            .map(row -> key(row.getFirst())).collect(Collectors.toUnmodifiableSet());

    /** The part of each sentence of a text. */
    static List<SentencePart> of(ReadText text) {
        List<SentencePart> parts = new ArrayList<>();
        boolean top = true;
        int paragraph = -1;
        SentencePart part = BODY;
        for (Sentence sentence : text.sentences()) {
            // Once for each paragraph: one may hold thousands of sentences.
            if (sentence.paragraph() != paragraph) {
                paragraph = sentence.paragraph();
                String words = words(text, paragraph);
                boolean headline = text.paragraphs().get(paragraph).role() == Paragraph.Role.HEADLINE;
                top = top && (headline || !SENTENCE_END.matcher(words).find());
                part = isCaption(words) ? CAPTION : headline ? HEADLINE : top ? BELOW_HEADLINE : BODY;
            }
            parts.add(part);
        }
        return List.copyOf(parts);
    }

    /** Whether sentences of the two parts may answer each other, in texts that both have a headline. */
    boolean mayMeet(SentencePart other) {
        return this == other || this != CAPTION && other != CAPTION && (this == BELOW_HEADLINE || other == BELOW_HEADLINE);
    }

    private static boolean isCaption(String words) {
        Matcher label = LABEL.matcher(words);
        return label.find() && CAPTIONS.contains(key(label.group(1)));
    }

    private static String words(ReadText text, int paragraph) {
        TextSpan span = text.paragraphs().get(paragraph).span();
        return text.source().slice(span).strip();
    }

    private static String key(String words) {
        return Normaliser.normalise(words).toLowerCase(Locale.ROOT).strip();
    }
}
