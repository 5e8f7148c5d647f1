package milaan.facts.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How an English spelling probably sounds, by the rules of {@code english-sounds.tsv}. Immutable. */
final class EnglishSounds {

    private record Rule(String letters, String sounds, String where, String following) {

        boolean fits(String word, int at) {
            int end = at + letters.length();
            if (!word.startsWith(letters, at)
                    || !following.isEmpty() && (end >= word.length() || following.indexOf(word.charAt(end)) < 0)) {
                return false;
            }
            return switch (where) {
                case "start" -> at == 0;
                case "end" -> end == word.length() && at > 0;
                case "inside" -> end < word.length();
                default -> true;
            };
        }
    }

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    EnglishSounds(List<List<String>> rows) {
        for (List<String> row : rows) {
            rules.computeIfAbsent(row.get(0).charAt(0), c -> new ArrayList<>())
                    .add(new Rule(row.get(0), row.get(1), row.get(2), row.size() > 3 ? row.get(3) : ""));
        }
        rules.values().forEach(list -> list.sort(Comparator.comparingInt((Rule r) -> -r.letters.length())));
    }

    /** @param word Latin letters, any case, also with marks; other characters are passed over */
    String of(String word) {
        String plain = plain(word);
        StringBuilder sounds = new StringBuilder();
        int i = 0;
        while (i < plain.length()) {
            if (silentE(plain, i)) {
                i++;
                continue;
            }
            Rule rule = rule(plain, i);
            DevanagariSounds.append(sounds, rule.sounds);
            i += rule.letters.length();
        }
        return sounds.toString();
    }

    private Rule rule(String plain, int at) {
        for (Rule rule : rules.getOrDefault(plain.charAt(at), List.of())) {
            if (rule.fits(plain, at)) {
                return rule;
            }
        }
        return new Rule(plain.substring(at, at + 1), plain.substring(at, at + 1), "any", "");
    }

    static String plain(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT).replace('ø', 'o').replace('ß', 's').replace('ł', 'l'),
                Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(apart.length());
        for (char c : apart.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    private static boolean silentE(String word, int i) {
        return word.charAt(i) == 'e' && i == word.length() - 1 && i > 1 && "aeiou".indexOf(word.charAt(i - 1)) < 0;
    }
}
