package milaan.alignment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import milaan.model.Language;

/**
 * Roughly how a word sounds, in Latin letters, so that प्योंगयांग and Pyongyang can be held against each other.
 *
 * @param sounds   phonemes: schwas that are not spoken left out, doubled ones once, {@code G} for a g that may be a j
 * @param skeleton its consonants in broad classes: what two spellings of a name nearly always share
 */
record SoundForm(String sounds, String skeleton) {

    static final SoundForm NONE = new SoundForm("", "");

    private static final String VOWELS = "aeiou";
    private static final Map<Character, String> CONSONANTS = pairs("कk खk गg घg ङn चc छc जj झj ञn टt ठt डd ढd णn तt थt "
            + "दd धd नn पp फf बb भb मm यy रr लl ळl वv शs षs सs हh");
    private static final Map<Character, String> VOWEL_LETTERS = pairs("अa आa इi ईi उu ऊu ऋri एe ऐe ओo औo");
    private static final Map<Character, String> VOWEL_SIGNS = pairs("ाa िi ीi ुu ूu ृri ेe ैe ोo ौo");
    private static final Map<Character, String> CLASSES = pairs("vb bb pp fp tt dt kk gk Gk cs js ss mn nn rr ll");
    /** Longer spellings first. */
    private static final List<List<String>> ENGLISH = List.of(("tion san sion san cious sas ough o augh o eigh e tch c "
            + "sch s cch k chr kr ch c sh s zh j ph f th t kh k gh g dh d bh b ck k cz c sz s tz ts qu kv wh v wr r kn n "
            + "oo u ee i ea i ou u ow o au o aw o ai e ay e ey e ei e ie i oa o oe o ue u eu yu ew yu").split(" "))
            .stream().gather(Gatherers.windowFixed(2)).toList();

    static SoundForm of(Term term) {
        String sounds = single(term.script() == Language.HINDI ? hindi(term.norm()) : english(term.norm()));
        StringBuilder skeleton = new StringBuilder();
        for (char c : sounds.toCharArray()) {
            skeleton.append(CLASSES.getOrDefault(c, ""));
        }
        return new SoundForm(sounds, skeleton.toString());
    }

    private static String hindi(String norm) {
        String word = norm.replace("ज्ञ", "ग्य").replace("ंह", "ंघ");
        StringBuilder consonants = new StringBuilder();
        String[] vowels = new String[word.length()];
        int n = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (CONSONANTS.containsKey(c)) {
                consonants.append(CONSONANTS.get(c));
                vowels[n++] = "A";
            } else if (VOWEL_LETTERS.containsKey(c)) {
                consonants.append('-');
                vowels[n++] = VOWEL_LETTERS.get(c);
            } else if (c == 'ं') {
                consonants.append(i + 1 < word.length() && "पफबभम".indexOf(word.charAt(i + 1)) >= 0 ? 'm' : 'n');
                vowels[n++] = "";
            } else if (n > 0 && (c == '्' || VOWEL_SIGNS.containsKey(c))) {
                vowels[n - 1] = VOWEL_SIGNS.getOrDefault(c, "");
            }
        }
        dropSilentSchwas(consonants, vowels, n);
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < n; i++) {
            sounds.append(consonants.charAt(i) == '-' ? "" : consonants.charAt(i))
                    .append(vowels[i].equals("A") ? "a" : vowels[i]);
        }
        return sounds.toString();
    }

    /** The last schwa is silent, and one between a vowel and a consonant that has a vowel. */
    private static void dropSilentSchwas(CharSequence consonants, String[] vowels, int n) {
        if (n > 1 && vowels[n - 1].equals("A")) {
            vowels[n - 1] = "";
        }
        for (int i = n - 2; i > 0; i--) {
            if (vowels[i].equals("A") && !vowels[i - 1].isEmpty() && consonants.charAt(i + 1) != '-'
                    && !vowels[i + 1].isEmpty()) {
                vowels[i] = "";
            }
        }
    }

    private static String english(String norm) {
        String word = Normalizer.normalize(norm.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "").replaceFirst("^x", "sh").replaceFirst("ngh$", "ng").replaceFirst("ea$", "iya")
                .replaceFirst("(?<=[bcdfghklmnpqrstvz])ia(n?)$", "iya$1").replaceFirst("^ts", "c");
        StringBuilder sounds = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            int at = i;
            List<String> spelling = ENGLISH.stream().filter(s -> word.startsWith(s.getFirst(), at)).findFirst()
                    .orElse(List.of());
            if (!spelling.isEmpty()) {
                sounds.append(spelling.getLast());
                i += spelling.getFirst().length();
            } else {
                sounds.append(letter(word, i++));
            }
        }
        return sounds.toString();
    }

    private static String letter(String word, int i) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        boolean soft = next == 'e' || next == 'i' || next == 'y';
        return switch (c) {
            case 'c' -> soft ? "s" : "k";
            case 'g' -> soft ? "G" : "g";
            case 'q' -> "k";
            case 'w' -> "v";
            case 'x' -> "ks";
            case 'z' -> "j";
            case 'y' -> VOWELS.indexOf(next) >= 0 ? "y" : "i";
            case 'e' -> next == ' ' && i > 1 && VOWELS.indexOf(word.charAt(i - 1)) < 0 ? "" : "e";
            default -> String.valueOf(c);
        };
    }

    private static String single(String sounds) {
        return sounds.replaceAll("(.)\\1+", "$1");
    }

    private static Map<Character, String> pairs(String table) {
        return Arrays.stream(table.split(" "))
                .collect(Collectors.toUnmodifiableMap(p -> p.charAt(0), p -> p.substring(1)));
    }
}
