package milaan.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.alignment.Bead;
import milaan.alignment.Lexicon;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.SoundMatcher;
import milaan.facts.place.Gazetteer;
import milaan.model.Language;
import milaan.text.WordLists;

/** Two sentences that were aligned, for the tests of one checker. Both texts are of 12 March 2025, a Wednesday. */
final class CheckedPair {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 12);

    /** Takes a moment to make and is immutable: one for all tests of the room. */
    static final Engine ENGINE = Engine.standard();

    /** What the checkers know, read once. */
    static final Lexicon LEXICON = Lexicon.shipped();
    static final Gazetteer GAZETTEER = Gazetteer.shipped();
    static final SoundMatcher SOUNDS = new SoundMatcher();
    static final NameMatcher NAMES = new CrossScriptNameMatcher();
    static final WordLists WORDS = WordLists.read("/milaan/comparison/words.tsv");
    static final WordAnswers ANSWERS = new WordAnswers(LEXICON, NAMES, WORDS.of("denials"));
    static final Opposites OPPOSITES = Opposites.shipped(LEXICON);
    static final Opposites DENIED = Opposites.ofDenials(LEXICON);

    private final Engine engine;

    private CheckedPair(Engine engine) {
        this.engine = engine;
    }

    static CheckedPair standard() {
        return new CheckedPair(ENGINE);
    }

    AlignedPair of(String left, String right) {
        return new AlignedPair(analysis(left), analysis(right), new Bead(List.of(0), List.of(0), 0.9, List.of(),
                Bead.Origin.PROGRAM));
    }

    /** The rules by which the checker finds the Hindi and the English to differ; a dash where it finds nothing. */
    String rules(Checker checker, String hindi, String english) {
        return rules(checker, of(hindi, english));
    }

    /** The same with the languages the other way round. */
    String turned(Checker checker, String hindi, String english) {
        return rules(checker, of(english, hindi));
    }

    /** Every finding with what the Hindi and the English have: {@code rule: हिंदी / English}; a dash where there is none. */
    String told(Checker checker, String hindi, String english) {
        return say(checker.check(of(hindi, english)), b -> b.leftValue() + " / " + b.rightValue());
    }

    /** The same with the languages the other way round; the Hindi is still written first. */
    String toldTurned(Checker checker, String hindi, String english) {
        return say(checker.check(of(english, hindi)), b -> b.rightValue() + " / " + b.leftValue());
    }

    String told(QuoteRule rule, String hindi, String english) {
        return told(asChecker(rule), hindi, english);
    }

    String toldTurned(QuoteRule rule, String hindi, String english) {
        return toldTurned(asChecker(rule), hindi, english);
    }

    private static Checker asChecker(QuoteRule rule) {
        return pair -> rule.apply(QuoteSide.left(pair), QuoteSide.right(pair));
    }

    /**
     * Every finding with how grave and how sure it is: {@code rule: हिंदी / English HIGH 0.85}; a dash where there is none.
     * The first sentences are aligned; those after {@code //} follow them in their texts.
     */
    String weighed(Checker checker, String hindi, String english) {
        return weigh(checker.check(aligned(hindi, english)), false);
    }

    String weighedTurned(Checker checker, String hindi, String english) {
        return weigh(checker.check(aligned(english, hindi)), true);
    }

    private AlignedPair aligned(String left, String right) {
        return new AlignedPair(analysis(sentences(left)), analysis(sentences(right)),
                new Bead(List.of(0), List.of(0), 0.9, List.of(), Bead.Origin.PROGRAM));
    }

    private static List<String> sentences(String text) {
        return Stream.of(text.split("//")).map(String::strip).toList();
    }

    private static String weigh(List<? extends Finding> findings, boolean turned) {
        return findings.isEmpty() ? "-" : findings.stream().map(Finding::basis).map(b -> String.format(Locale.ROOT, "%s: %s / %s %s %.2f",
                b.rule(), turned ? b.rightValue() : b.leftValue(), turned ? b.leftValue() : b.rightValue(), b.severity(), b.confidence()))
                .sorted().collect(Collectors.joining("; "));
    }

    static String say(List<? extends Finding> findings, Function<Finding.Basis, String> values) {
        return findings.isEmpty() ? "-" : findings.stream().map(Finding::basis)
                .map(b -> (b.rule() + ": " + values.apply(b)).strip()).collect(Collectors.joining("; "));
    }

    private static String rules(Checker checker, AlignedPair pair) {
        List<String> rules = checker.check(pair).stream().map(Finding::basis)
                .filter(b -> b.severity() != Severity.INFO).map(Finding.Basis::rule).toList();
        return rules.isEmpty() ? "-" : String.join(" ", rules);
    }

    private Analysis analysis(String sentence) {
        return analysis(List.of(sentence.strip()));
    }

    Analysis analysis(List<String> sentences) {
        Language language = String.join("", sentences).codePoints().anyMatch(c -> Character.UnicodeScript.of(c)
                == Character.UnicodeScript.DEVANAGARI) ? Language.HINDI : Language.ENGLISH;
        return engine.analyse(engine.reader().readSentences(sentences, language), Optional.of(PUBLISHED));
    }
}
