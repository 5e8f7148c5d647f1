package milaan.comparison.role;

import java.util.Set;
import java.util.regex.Pattern;

/** The form an English verb stands in, as far as its spelling tells. */
enum EnglishInflection {

    PLAIN, THIRD, GERUND, PAST;

    private static final Pattern REGULAR_PAST = Pattern.compile(".*(?:ed|en|wn|ught|old|ent|eld|und|ot|aid|ade|hot|ain)");
    private static final Set<String> IRREGULAR_PAST = RoleWords.set("english-inflection.irregular-past");

    static EnglishInflection of(String norm) {
        if (norm.endsWith("ing")) {
            return GERUND;
        }
        if (isPast(norm)) {
            return PAST;
        }
        return norm.endsWith("s") && !norm.endsWith("ss") ? THIRD : PLAIN;
    }

    /** Whether it can be a past or a past participle. */
    static boolean isPast(String norm) {
        return REGULAR_PAST.matcher(norm).matches() || IRREGULAR_PAST.contains(norm);
    }
}
