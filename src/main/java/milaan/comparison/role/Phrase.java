package milaan.comparison.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Normaliser;

/** One pattern of {@code actions.tsv}: words with endings, alternatives and gaps. */
final class Phrase {

    private static final String HINDI_ENDINGS = "(?:या|यी|ये|ई|ईं|ए|ना|ने|नी|ता|ते|ती|तीं|कर|एगा|एगी|एंगे|एंगी|ऊंगा|ऊंगी|आ|"
            + "ा|े|ी|ीं|ेगा|ेगी|ेंगे|ेंगी|ूंगा|ूंगी|ाया|ाई|ाए|ो|गा|गी|गे|ंगे|ंगी|)";

    /** Before an ending: any word with it. */
    private static final String ANY = "…";
    /** What may stand between a Hindi noun and its verb without a gap in the pattern. */
    private static final Set<String> PARTICLES = Set.of("नहीं", "न", "भी", "ही");

    /** Empty for a gap. */
    private final List<Optional<Word>> parts = new ArrayList<>();
    /** @param beginnings what each form begins with: most words are refused by them, without the costly pattern */
    private record Word(List<String> beginnings, Pattern pattern) {

        boolean fits(String norm) {
            for (String beginning : beginnings) {
                if (norm.startsWith(beginning)) {
                    return pattern.matcher(norm).matches();
                }
            }
            return false;
        }
    }

    /** The gaps that hold only what stands before a noun. */
    private final Set<Integer> narrow = new HashSet<>();
    private final boolean noun;
    private final boolean light;
    private final int gap;

    /** The words the other way round, as headlines have them (जताई चिंता); empty where they are no noun and verb. */
    static Optional<String> turned(String pattern, Language language) {
        String[] words = pattern.split(" ");
        boolean nounAndVerb = language == Language.HINDI && words.length == 2 && words[1].endsWith("~") && !words[0].contains("~")
                && !words[0].equals("_") && !pattern.startsWith("=") && !pattern.startsWith("?");
        return nounAndVerb ? Optional.of(words[1] + " " + words[0]) : Optional.empty();
    }

    Phrase(String pattern, Language language) {
        noun = pattern.startsWith("=");
        light = pattern.startsWith("?");
        gap = language == Language.ENGLISH ? 4 : 3;
        for (String part : Normaliser.normalise(noun || light ? pattern.substring(1) : pattern).replace("-", " - ").split(" ")) {
            if (part.equals("*")) {
                narrow.add(parts.size());
            }
            parts.add(part.equals("_") || part.equals("*") ? Optional.empty() : Optional.of(word(part, language)));
        }
    }

    boolean isNoun() {
        return noun;
    }

    /** Whether this verb says little by itself (दिया, take). */
    boolean isLight() {
        return light;
    }

    int words() {
        return (int) parts.stream().filter(Optional::isPresent).count();
    }

    /** What its first word begins with, one of these; empty where it can be any word. */
    List<String> beginnings() {
        return parts.getFirst().map(Word::beginnings).orElse(List.of());
    }

    /** Whether {@code norm} can be its first word. */
    boolean opens(String norm) {
        return parts.getFirst().map(word -> word.fits(norm)).orElse(true);
    }

    /** The tokens {@code [at, end)} where this phrase begins at {@code at}. */
    Optional<TextSpan> at(Stretch stretch, int at) {
        return at < stretch.size() && opens(stretch.norm(at)) ? opened(stretch, at) : Optional.empty();
    }

    /** As {@link #at}, where the word at {@code at} is known to {@linkplain #opens open} it. */
    Optional<TextSpan> opened(Stretch stretch, int at) {
        int end = parts.getFirst().isPresent() ? match(stretch, at + 1, 1) : match(stretch, at, 0);
        return end < 0 ? Optional.empty() : Optional.of(new TextSpan(at, end));
    }

    private int match(Stretch stretch, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        if (parts.get(part).isPresent()) {
            boolean here = at < stretch.size() && parts.get(part).get().fits(stretch.norm(at));
            if (!here && part > 0 && PARTICLES.contains(stretch.norm(at))) {
                // "मंजूरी नहीं दी"
                return match(stretch, at + 1, part);
            }
            return here ? match(stretch, at + 1, part + 1) : -1;
        }
        int skipped = 0;
        for (int next = at; skipped <= gap; next++) {
            int end = match(stretch, next, part + 1);
            if (end >= 0) {
                return end;
            }
            int closing = closingComma(stretch, next);
            if (closing > 0) {
                next = closing;
                continue;
            }
            // "had X removed" is not "has been removed".
            if (next >= stretch.size() || stretch.is(next, "been") || stretch.isMark(next) && !stretch.is(next, "-")
                    || narrow.contains(part)
                    && (EnglishWords.PREPOSITIONS.contains(stretch.norm(next)) || stretch.is(next, "'s"))) {
                return -1;
            }
            // "second-round" is one word.
            skipped += stretch.is(next, "-") || stretch.is(next - 1, "-") ? 0 : 1;
        }
        return -1;
    }

    /** "took X, who was hurt, to hospital": the comma after the clause that {@code at} opens; -1 where it opens none. */
    private static int closingComma(Stretch stretch, int at) {
        if (!stretch.is(at, ",") || !stretch.is(at + 1, "who") && !stretch.is(at + 1, "which") && !stretch.is(at + 1, "whose")) {
            return -1;
        }
        for (int i = at + 2; i < stretch.size() && !stretch.is(i, "."); i++) {
            if (stretch.is(i, ",")) {
                return i;
            }
        }
        return -1;
    }

    private static Word word(String part, Language language) {
        List<String> forms = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        for (String form : part.split("/")) {
            beginnings.add(beginning(form, language));
            if (form.startsWith(ANY)) {
                forms.add(".+" + Pattern.quote(form.substring(ANY.length())));
            } else if (!form.endsWith("~")) {
                forms.add(Pattern.quote(form));
            } else if (language == Language.HINDI) {
                forms.add(form.substring(0, form.length() - 1) + HINDI_ENDINGS);
            } else {
                forms.add(english(form.substring(0, form.length() - 1)));
            }
        }
        return new Word(List.copyOf(beginnings), Pattern.compile(String.join("|", forms)));
    }

    /** What all inflections of a form share: "carr" of carry~. */
    private static String beginning(String form, Language language) {
        if (form.startsWith(ANY)) {
            return "";
        }
        if (!form.endsWith("~")) {
            return form;
        }
        String lemma = form.substring(0, form.length() - 1);
        return language == Language.ENGLISH && (lemma.endsWith("e") || lemma.endsWith("y"))
                ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static String english(String lemma) {
        if (lemma.endsWith("e")) {
            return lemma.substring(0, lemma.length() - 1) + "(?:e|es|ed|ing)";
        }
        if (lemma.endsWith("y") && "aeo".indexOf(lemma.charAt(lemma.length() - 2)) < 0) {
            return lemma.substring(0, lemma.length() - 1) + "(?:y|ies|ied|ying)";
        }
        String last = lemma.substring(lemma.length() - 1);
        return lemma + "(?:s|es|" + last + "?ed|" + last + "?ing)?";
    }
}
