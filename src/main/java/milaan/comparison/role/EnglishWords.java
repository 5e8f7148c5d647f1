package milaan.comparison.role;

import java.util.Set;
import java.util.regex.Pattern;

/** English function words that show who does what. */
final class EnglishWords {

    static final Set<String> BE = RoleWords.set("english-words.be");
    static final Set<String> AUXILIARIES = RoleWords.set("english-words.auxiliaries");
    static final Set<String> PREPOSITIONS = RoleWords.set("english-words.prepositions");
    static final Set<String> BREAKS = Set.of(".", "?", "!", ";", ":", "।", "who", "which", "whose", "whom", "when", "while",
            "because", "although", "though", "but", "whereas", "that", "if", "until");
    static final Set<String> DETERMINERS = RoleWords.set("english-words.determiners");
    static final Set<String> BEFORE_TITLES = RoleWords.set("english-words.before-titles");
    static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she");
    static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "them");
    static final Set<String> RELATIVES = Set.of("who", "which", "that");
    static final Set<String> TIMES = RoleWords.set("english-words.times");
    private static final Set<String> SUMS = RoleWords.set("english-words.sums");
    private static final Set<String> FINITE = RoleWords.set("english-words.finite");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Ll}{2,}(?:ed|al|ive|ous|ian|ese|ish|ful|ic|ern|ary|less)");
    /** Nouns that end like adjectives. */
    private static final Set<String> NOUNS = RoleWords.set("english-words.nouns");
    static final Set<String> COMMANDS = RoleWords.set("english-words.commands");

    private EnglishWords() { }

    /** An auxiliary that a clause has its verb in. */
    static boolean isFinite(String norm) {
        return FINITE.contains(norm);
    }

    /** A word that stands before a noun: an article, or by its ending an adjective or a participle. */
    static boolean isBeforeNoun(String norm) {
        return DETERMINERS.contains(norm) || BEFORE_TITLES.contains(norm) || ADJECTIVE.matcher(norm).matches() && !NOUNS.contains(norm);
    }

    /** Part of "of Rs 40 lakh", "50 million dollars". */
    static boolean isOfSum(Stretch stretch, int at) {
        return isFigure(stretch, at) || stretch.is(at, "of") && isFigure(stretch, at + 1);
    }

    private static boolean isFigure(Stretch stretch, int at) {
        return SUMS.contains(stretch.norm(at)) || at < stretch.size() && stretch.tokens().get(at).isNumber();
    }

    static boolean isAdverb(String norm) {
        return norm.length() > 4 && norm.endsWith("ly");
    }
}
