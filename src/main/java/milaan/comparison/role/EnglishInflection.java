package milaan.comparison.role;

import java.util.Set;
import java.util.regex.Pattern;

/** The form an English verb stands in, as far as its spelling tells. */
enum EnglishInflection {

    PLAIN, THIRD, GERUND, PAST;

    private static final Pattern REGULAR_PAST = Pattern.compile(".*(?:ed|en|wn|ught|old|ent|eld|und|ot|aid|ade|hot|ain)");
    private static final Set<String> IRREGULAR_PAST = Set.of("beat", "hit", "put", "let", "set", "quit", "cut", "won", "met", "led",
            "fled", "felt", "fell", "gave", "took", "wrote", "drove", "rode", "rose", "broke", "spoke", "chose", "froze", "threw",
            "flew", "drew", "grew", "knew", "blew", "began", "sang", "ran", "came", "became", "saw", "spread", "shed", "bid", "bet",
            "split", "burst", "cast", "cost", "hurt", "upset", "overtook", "withdrew", "swore", "wore", "tore", "bore", "stole",
            "woke", "shook", "forgave", "sat", "spat", "hung", "stuck", "struck", "dug", "swung", "stung", "sank", "drank", "rang",
            "slid", "hid", "bit", "lit", "read", "lay", "left", "kept", "slept", "swept", "wept", "dealt", "built", "lost", "went",
            "did", "oversaw", "outbid", "overcame", "overthrew", "outdid", "undercut", "beset", "slew", "mistook", "undertook");

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
