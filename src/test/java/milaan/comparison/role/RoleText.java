package milaan.comparison.role;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.alignment.Constraints;
import milaan.app.Engine;
import milaan.comparison.Finding;
import milaan.facts.Analysis;
import milaan.model.Language;
import milaan.alignment.Bead;
import milaan.comparison.AlignedPair;
import milaan.model.TextSpan;
import milaan.text.Scripts;
import milaan.work.Cancellation;

/** One Hindi and one English sentence, read as this room reads them, and ways to write down what was read. */
final class RoleText {

    /** Takes a moment to make and is immutable: one for all tests of the room. */
    private static final Engine ENGINE = Engine.standard();
    private static final PersonNouns NOUNS = PersonNouns.shipped();
    private static final ActionTable ACTIONS = ActionTable.shipped();

    /** What other rooms read in a text: immutable, and the tests of this room, and mutants of it, ask for the same texts again. */
    private static final Map<String, Analysis> READ = new ConcurrentHashMap<>();

    private final Analysis hindiText;
    private final Analysis englishText;
    final Stretch hindi;
    final Stretch english;
    final List<Mention> hindiMentions;
    final List<Mention> englishMentions;

    /** The last sentences are held against each other; those before {@code //} only lead up to them. */
    RoleText(String hindi, String english) {
        hindiText = analyse(hindi, Language.HINDI);
        englishText = analyse(english, Language.ENGLISH);
        this.hindi = Stretch.of(hindiText, last(hindiText));
        this.english = Stretch.of(englishText, last(englishText));
        MentionFinder finder = new MentionFinder(NOUNS, ENGINE.names());
        hindiMentions = finder.find(this.hindi, this.english);
        englishMentions = finder.find(this.english, this.hindi);
    }

    /** English alone: the Hindi side says nothing. */
    static RoleText english(String text) {
        return new RoleText("।", text);
    }

    /** Hindi with the names of the English side, by which Devanagari names are recognised. */
    static RoleText hindi(String text, String names) {
        return new RoleText(text, names);
    }

    private static Analysis analyse(String text, Language language) {
        return READ.computeIfAbsent(language + text, t -> ENGINE.analyse(ENGINE.reader().readSentences(
                Stream.of(text.split("//")).map(String::strip).toList(), language), Optional.empty()));
    }

    private static List<Integer> last(Analysis text) {
        return List.of(text.text().sentences().size() - 1);
    }

    Cast cast() {
        return Cast.of(hindi, hindiMentions, english, englishMentions, new Known(NOUNS, Callings.shipped(), ENGINE.names()));
    }

    PersonNouns nouns() {
        return NOUNS;
    }

    NameWords words() {
        return new NameWords(hindi, english, ENGINE.names());
    }

    NameWords englishWords() {
        return new NameWords(english, hindi, ENGINE.names());
    }

    List<Deed> hindiDeeds() {
        return new HindiDeeds(ACTIONS).read(hindi, hindiMentions);
    }

    List<Deed> englishDeeds() {
        return new EnglishDeeds(ACTIONS).read(english, englishMentions);
    }

    EnglishClause englishClause() {
        return EnglishClause.of(english, englishMentions);
    }

    HindiClauses clauses() {
        return new HindiClauses(hindi, Set.of(), Set.of());
    }

    /** The findings of the whole engine about persons, as rules. */
    List<String> rules() {
        Constraints linked = new Constraints(List.of(new Constraints.Link(last(hindiText), last(englishText))), Set.of(), Set.of());
        return ENGINE.compare(hindiText, englishText, linked, Cancellation.never()).findings().stream()
                .filter(f -> f instanceof Finding.PersonDiffers).map(f -> f.basis().rule()).toList();
    }

    /** As {@link #rules}, with what the Hindi and the English have, how grave and how sure; a dash where there is none. */
    String found() {
        return found(hindiText, englishText);
    }

    /** As {@link #found}, with the English on the left. */
    String foundTurned() {
        return found(englishText, hindiText);
    }

    private static String found(Analysis left, Analysis right) {
        Constraints linked = new Constraints(List.of(new Constraints.Link(last(left), last(right))), Set.of(), Set.of());
        String told = ENGINE.compare(left, right, linked, Cancellation.never()).findings().stream()
                .filter(f -> f instanceof Finding.PersonDiffers).map(Finding::basis).map(b -> String.format(Locale.ROOT,
                        "%s: %s / %s %s %.2f", b.rule(), b.leftValue(), b.rightValue(), b.severity(), b.confidence()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "-" : told;
    }

    /**
     * What is told of "the former" and "the latter": {@code left / right}; sentences after {@code //} are aligned, those before
     * only lead up to them.
     */
    static String latter(String left, String right) {
        Analysis one = analyse(left);
        Analysis other = analyse(right);
        Bead last = new Bead(List.of(one.text().sentences().size() - 1), List.of(other.text().sentences().size() - 1), 0.9, List.of(),
                Bead.Origin.PROGRAM);
        String told = new FormerLatterChecker(new Known(NOUNS, Callings.shipped(), ENGINE.names())).check(new AlignedPair(one, other, last))
                .stream().map(Finding::basis).map(b -> String.format(Locale.ROOT, "%s / %s = %s / %s %s %.2f",
                        words(one, b.left()), words(other, b.right()), b.leftValue(), b.rightValue(), b.severity(), b.confidence()))
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? "-" : told;
    }

    private static Analysis analyse(String sentences) {
        return analyse(sentences, Scripts.languageOf(sentences).orElse(Language.ENGLISH));
    }

    /** The {@code sentences} of a text whose sentences are parted by {@code //}, with those that lead up to them. */
    static Stretch stretch(String text, Integer... sentences) {
        return Stretch.of(analyse(text), List.of(sentences));
    }

    private static String words(Analysis analysis, Optional<TextSpan> span) {
        return span.map(s -> s.in(analysis.text().source().value())).orElse("");
    }

    static int at(Stretch stretch, String word) {
        return IntStream.range(0, stretch.size()).filter(i -> stretch.is(i, word)).findFirst().orElseThrow();
    }

    /** Names by their words, others by what they are: {@code riya sanyal}, {@code #police}. */
    static String say(List<Mention> mentions) {
        return mentions.stream().map(RoleText::say).collect(Collectors.joining(" & "));
    }

    static String say(Mention mention) {
        return mention.isNamed() ? String.join(" ", mention.name()) : new TreeSet<>(mention.concepts()).stream()
                .map(c -> "#" + c).collect(Collectors.joining(" "));
    }

    /** {@code agents > patients} of the first deed of the action in which somebody was read; empty where there is none. */
    static String say(List<Deed> deeds, String action) {
        return deeds.stream().filter(d -> d.action().equals(action) && !(d.agents().isEmpty() && d.patients().isEmpty())).findFirst()
                .map(d -> say(d.agents()) + " > " + say(d.patients())).orElse("");
    }
}
