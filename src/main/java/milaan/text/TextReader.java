package milaan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import milaan.model.Language;
import milaan.model.SourceText;
import milaan.model.TextSpan;

/** Reads a text into paragraphs, sentences and tokens. Pure and safe for many threads. */
public final class TextReader {

    private static final Pattern SENTENCE_END = Pattern.compile("[.।॥?!]\\s*$");
    private static final int LONGEST_HEADLINE = 140;
    /** "पटना, 12 अगस्त।": where and when a report was written, not a sentence of its own. */
    private static final Pattern DATELINE = Pattern.compile(
            "[^.।॥?!:]{2,40}[,/]\\s*\\p{Nd}{1,2}\\s+[\\p{L}\\p{M}]{2,12}\\.?(\\s*\\p{Nd}{4})?(\\s*\\([^)]{2,30}\\))?\\s*[।.:]");

    private final SentenceSplitter splitter = new SentenceSplitter(DataFile.rows("/milaan/text/abbreviations.tsv"),
            LetterNames.shipped(), WordLists.read("/milaan/text/contexts.tsv"));
    private final JunkMarkers junk = new JunkMarkers(DataFile.rows("/milaan/text/junk-markers.tsv"));

    /** Reads a whole article: headline, body and set-aside junk are told apart. */
    public ReadText read(SourceText source, Language language) {
        String text = source.value();
        List<Paragraph> paragraphs = paragraphs(text);
        List<Sentence> sentences = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            if (paragraph.role() == Paragraph.Role.SET_ASIDE) {
                continue;
            }
            List<TextSpan> spans = paragraph.role() == Paragraph.Role.HEADLINE
                    ? List.of(paragraph.span())
                    : withDateline(splitter.split(text, paragraph.span(), language), text);
            for (TextSpan span : spans) {
                sentences.add(new Sentence(span, p));
                tokens.add(Tokeniser.tokens(text, span, language));
            }
        }
        return new ReadText(language, source, paragraphs, sentences, tokens);
    }

    /**
     * Takes sentences as they are given: none split, none set aside. The source is the sentences joined by one space;
     * an empty one keeps its place, and of one as long as a page only the beginning is read for words.
     */
    public ReadText readSentences(List<String> given, Language language) {
        SourceText source = new SourceText(String.join(" ", given));
        List<Sentence> sentences = new ArrayList<>();
        List<List<Token>> tokens = new ArrayList<>();
        int start = 0;
        for (String sentence : given) {
            TextSpan span = new TextSpan(start, start + sentence.length());
            sentences.add(new Sentence(span, 0));
            TextSpan read = new TextSpan(start, start + Math.min(sentence.length(), SentenceSplitter.LONGEST));
            tokens.add(Tokeniser.tokens(source.value(), read, language));
            start = span.end() + 1;
        }
        return new ReadText(language, source, List.of(new Paragraph(source.whole(), Paragraph.Role.BODY)),
                sentences, tokens);
    }

    private List<Paragraph> paragraphs(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            TextSpan line = trimmed(text, start, end);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = end + 1;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean rest = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).in(text);
            rest = rest || i > 0 && junk.opensJunk(line);
            Paragraph.Role role = rest || junk.isJunk(line) ? Paragraph.Role.SET_ASIDE
                    : i == 0 && lines.size() > 1 && isHeadline(line) ? Paragraph.Role.HEADLINE : Paragraph.Role.BODY;
            paragraphs.add(new Paragraph(lines.get(i), role));
        }
        return paragraphs;
    }

    /** Joins a dateline to the sentence it opens. */
    private static List<TextSpan> withDateline(List<TextSpan> sentences, String text) {
        if (sentences.size() < 2 || !DATELINE.matcher(sentences.getFirst().in(text)).matches()) {
            return sentences;
        }
        List<TextSpan> joined = new ArrayList<>(sentences.subList(1, sentences.size()));
        joined.set(0, sentences.getFirst().cover(joined.getFirst()));
        return joined;
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE && !SENTENCE_END.matcher(line).find();
    }

    private static TextSpan trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }
}
