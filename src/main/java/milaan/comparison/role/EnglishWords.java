package milaan.comparison.role;

import java.util.Set;
import java.util.regex.Pattern;

/** English function words that show who does what. */
final class EnglishWords {

    static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "got", "gets");
    static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "be", "been", "being", "am", "have", "has",
            "had", "having", "will", "would", "can", "could", "may", "might", "must", "should", "shall", "did", "does", "do",
            "not", "also", "then", "now", "already", "never", "later", "first", "finally", "once", "still", "just",
            "earlier", "got", "gets", "himself", "herself", "again", "soon", "both", "eventually", "to");
    static final Set<String> PREPOSITIONS = Set.of("by", "to", "from", "against", "with", "over", "of", "for", "on", "at",
            "into", "in", "behind", "about", "under", "past", "after", "before", "between", "near", "through", "during",
            "without", "towards", "than", "as", "like", "including", "amid", "despite", "until", "off");
    static final Set<String> BREAKS = Set.of(".", "?", "!", ";", ":", "।", "who", "which", "whose", "whom", "when", "while",
            "because", "although", "though", "but", "whereas", "that", "if", "until");
    static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "this", "that", "former",
            "current", "outgoing", "then", "late", "new", "incoming", "veteran", "fellow", "long", "-", "serving", "own", "ex");
    static final Set<String> BEFORE_TITLES = Set.of("retired", "senior", "noted", "top", "local", "young", "deputy", "wounded",
            "injured", "elder", "eminent", "famous", "ace", "star", "rival", "fugitive", "jailed", "suspended");
    static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she");
    static final Set<String> OBJECT_PRONOUNS = Set.of("him", "her", "them");
    static final Set<String> RELATIVES = Set.of("who", "which", "that");
    static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
            "today", "yesterday", "tomorrow", "week", "month", "year", "last", "next", "morning", "evening", "night", "day",
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
            "december", "late", "early", "on", "this");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "had", "have", "will", "would", "can", "could", "may",
            "might", "must", "should", "shall", "did", "does", "do");
    private static final Pattern ADJECTIVE = Pattern.compile("\\p{Ll}{2,}(?:ed|al|ive|ous|ian|ese|ish|ful|ic|ern|ary|less)");
    /** Nouns that end like adjectives. */
    private static final Set<String> NOUNS = Set.of("proposal", "trial", "hospital", "festival", "arrival", "approval", "tribunal", "journal",
            "capital", "executive", "public", "summary", "anniversary", "withdrawal", "refusal", "denial", "appeal", "deal", "terminal",
            "goal", "medal", "final", "interval", "carnival", "removal", "dismissal", "initiative", "perspective", "music", "traffic");
    static final Set<String> COMMANDS = Set.of("ask", "urge", "order", "tell", "told", "invite", "request", "allow", "force",
            "help", "persuade", "want", "direct", "appoint", "warn", "permit", "enable", "expect", "elect", "choose");

    private EnglishWords() { }

    /** An auxiliary that a clause has its verb in. */
    static boolean isFinite(String norm) {
        return FINITE.contains(norm);
    }

    /** A word that stands before a noun: an article, or by its ending an adjective or a participle. */
    static boolean isBeforeNoun(String norm) {
        return DETERMINERS.contains(norm) || BEFORE_TITLES.contains(norm) || ADJECTIVE.matcher(norm).matches() && !NOUNS.contains(norm);
    }

    static boolean isAdverb(String norm) {
        return norm.length() > 4 && norm.endsWith("ly");
    }
}
