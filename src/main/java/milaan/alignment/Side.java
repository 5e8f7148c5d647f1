package milaan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * One text as the aligner sees it: a vocabulary of distinct terms, each sentence as term numbers, where each term
 * occurs, and what each term weighs. Immutable once made; package internals read its arrays and never write.
 */
final class Side {

    /** A single mark inside a sentence may be an apostrophe. */
    private static final Pattern QUOTATION = Pattern.compile("[\"“”„«»]|^['‘]|['’][.,।?!]?$");

    final Language language;
    final List<Term> terms;
    /** Term numbers of each sentence in reading order. */
    final int[][] sentences;
    /** Where those terms stand in the original text. */
    final TextSpan[][] spans;
    /** Sentences each term occurs in, ascending, each once. */
    final int[][] postings;
    final double[] weights;
    /** Which of them are names by their capitals: not at the beginning, and not where most words have one. */
    final boolean[][] names;
    /** Sentences that ask, and that have a quotation mark. */
    final BitSet questions = new BitSet();
    final BitSet quotations = new BitSet();
    /** Letters and digits of each sentence. */
    final int[] lengths;
    final List<SentencePart> parts;
    final boolean hasHeadline;

    Side(Analysis analysis, Lexicon lexicon) {
        language = analysis.text().language();
        int count = analysis.text().sentences().size();
        sentences = new int[count][];
        spans = new TextSpan[count][];
        lengths = new int[count];
        parts = SentencePart.of(analysis.text());
        hasHeadline = parts.contains(SentencePart.HEADLINE);
        Map<Term, Integer> numbers = new HashMap<>();
        TermReader reader = new TermReader(analysis);
        for (int s = 0; s < count; s++) {
            List<Token> tokens = analysis.text().tokens().get(s);
            String written = analysis.text().text(s).strip();
            questions.set(s, written.indexOf('?') >= 0);
            quotations.set(s, QUOTATION.matcher(written).find());
            int[] ids = new int[tokens.size()];
            TextSpan[] where = new TextSpan[tokens.size()];
            int n = 0;
            for (Token token : tokens) {
                Term term = reader.read(token).orElse(null);
                if (term != null) {
                    ids[n] = numbers.computeIfAbsent(term, t -> numbers.size());
                    where[n++] = token.span();
                    lengths[s] += token.span().length() + 1;
                }
            }
            sentences[s] = Arrays.copyOf(ids, n);
            spans[s] = Arrays.copyOf(where, n);
        }
        terms = inOrder(numbers);
        postings = postings(sentences, terms.size());
        weights = weights(lexicon);
        names = Arrays.stream(sentences).map(this::names).toArray(boolean[][]::new);
    }

    int size() {
        return sentences.length;
    }

    private boolean[] names(int[] sentence) {
        boolean[] found = new boolean[sentence.length];
        int capitals = 0;
        for (int i = 0; i < sentence.length; i++) {
            Term term = terms.get(sentence[i]);
            boolean capital = term.script() == Language.ENGLISH && term.capitals() != Term.Capitals.NONE;
            capitals += capital ? 1 : 0;
            found[i] = capital && i > 0 && !term.isFigure();
        }
        return capitals * 2 > sentence.length ? new boolean[sentence.length] : found;
    }

    private static List<Term> inOrder(Map<Term, Integer> numbers) {
        Term[] terms = new Term[numbers.size()];
        numbers.forEach((term, number) -> terms[number] = term);
        return List.of(terms);
    }

    private static int[][] postings(int[][] sentences, int terms) {
        List<List<Integer>> found = new ArrayList<>(terms);
        for (int t = 0; t < terms; t++) {
            found.add(new ArrayList<>(2));
        }
        for (int s = 0; s < sentences.length; s++) {
            for (int term : sentences[s]) {
                List<Integer> where = found.get(term);
                if (where.isEmpty() || where.getLast() != s) {
                    where.add(s);
                }
            }
        }
        return found.stream().map(l -> l.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }

    private double[] weights(Lexicon lexicon) {
        double[] result = new double[terms.size()];
        double all = Math.log(size() + 1.0);
        for (int t = 0; t < result.length; t++) {
            // A name that stands in every sentence of this story says little about which sentence it is.
            double here = Math.log((size() + 1.0) / postings[t].length) / all;
            result[t] = inLanguage(lexicon, terms.get(t)) * (0.25 + 0.75 * here);
        }
        return result;
    }

    private static double inLanguage(Lexicon lexicon, Term term) {
        return switch (term.sort()) {
            case NUMBER, DATE -> Character.isDigit(term.norm().charAt(0)) ? Math.min(8.0, 3.5 + 1.5 * term.norm().length())
                    : Math.max(3.0, lexicon.idf(term.stem(), term.script()));
            case WORD, PLACE -> lexicon.idf(term.stem(), term.script());
        };
    }
}
