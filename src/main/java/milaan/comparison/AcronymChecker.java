package milaan.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import milaan.alignment.Lexicon;
import milaan.facts.name.NameComparison;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * Another acronym in the same sentence: एलएनपी against RKD. Only where each side has exactly one that the other does not
 * have, of as many letters: an acronym may stand for a name written out, which leaves none on the other side.
 */
public final class AcronymChecker implements Checker {

    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{3,6}");
    private static final int SHORTEST = 3;
    /** Words the lexicon knows at all are words, whatever letters they may spell. */
    private static final double RARE = 7.5;

    private final NameComparison names;
    private final Lexicon lexicon;

    public AcronymChecker(NameComparison names, Lexicon lexicon) {
        this.names = names;
        this.lexicon = lexicon;
    }

    private record Acronym(TextSpan span, String letters) { }

    @Override
    public List<Finding> check(AlignedPair pair) {
        List<Acronym> lefts = acronyms(Sides.left(pair));
        List<Acronym> rights = acronyms(Sides.right(pair));
        List<Acronym> openLeft = lefts.stream().filter(l -> rights.stream().noneMatch(r -> same(l, r))).toList();
        List<Acronym> openRight = rights.stream().filter(r -> lefts.stream().noneMatch(l -> same(l, r))).toList();
        if (openLeft.size() != 1 || openRight.size() != 1
                || openLeft.getFirst().letters().length() != openRight.getFirst().letters().length()) {
            return List.of();
        }
        Acronym left = openLeft.getFirst();
        Acronym right = openRight.getFirst();
        return List.of(new Finding.OrganisationDiffers(new Finding.Basis(Severity.MEDIUM, 0.65, Optional.of(left.span()),
                Optional.of(right.span()), left.letters(), right.letters(), "organisation.other",
                pair.bead().evidence(), ""), Optional.empty(), Optional.empty()));
    }

    /** Letters that sound nearly alike in Devanagari (बी, पी) are too easily misread: one may differ. */
    private static boolean same(Acronym left, Acronym right) {
        int differ = Math.abs(left.letters().length() - right.letters().length());
        for (int i = 0; i < Math.min(left.letters().length(), right.letters().length()); i++) {
            differ += left.letters().charAt(i) == right.letters().charAt(i) ? 0 : 1;
        }
        return differ <= 1;
    }

    private List<Acronym> acronyms(Sides side) {
        List<Acronym> found = new ArrayList<>();
        for (Token token : side.tokens()) {
            String letters = token.isWord() ? letters(token, side) : "";
            if (letters.length() >= SHORTEST && found.stream().noneMatch(a -> a.letters().equals(letters))) {
                found.add(new Acronym(token.span(), letters));
            }
        }
        return found;
    }

    private String letters(Token token, Sides side) {
        if (WordAnswers.language(token) != Language.HINDI) {
            String written = side.analysis().text().source().slice(token.span());
            return CAPITALS.matcher(written).matches() ? written : "";
        }
        return lexicon.idf(token.stem(), Language.HINDI) < RARE ? "" : names.letters(token.norm()).toUpperCase(Locale.ROOT);
    }
}
