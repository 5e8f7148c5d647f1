package milaan.wording;

import java.util.Optional;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.IdentifierFact;
import milaan.facts.NegationFact;
import milaan.facts.NumberFact;
import milaan.facts.OrdinalFact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.QuoteFact;

/** What a fact means, in words of the interface's language; and a fact as the card shows it: its words, then its meaning. */
public final class ValueWords {

    private static final int LONGEST_QUOTED = 140;

    private final Wording wording;
    private final DateWords dates;
    private final QuantityWords quantities;

    public ValueWords(Wording wording) {
        this.wording = wording;
        this.dates = new DateWords(wording);
        this.quantities = new QuantityWords(wording);
    }

    /** The meaning alone: "11 August 2026", "1,50,000". {@code analysis} is the text the fact stands in. */
    public String meaning(Analysis analysis, Fact fact) {
        return switch (fact) {
            case DateFact f -> dates.date(f);
            case DurationFact f -> wording.figures(quantities.duration(f));
            case NumberFact f -> wording.figures(quantities.number(f));
            case OrdinalFact f -> wording.figures(wording.text("value.ordinal", String.valueOf(f.value())));
            case IdentifierFact f -> f.canonical();
            case PlaceFact f -> f.name();
            case PersonFact f -> f.name();
            case OrganisationFact f -> f.name();
            case QuoteFact f -> f.speaker().map(s -> wording.text("value.quote.speaker",
                    analysis.text().source().slice(s), analysis.text().source().slice(f.content())))
                    .orElseGet(() -> analysis.text().source().slice(f.content()));
            case NegationFact f -> f.cue();
            case HedgeFact f -> f.cue();
        };
    }

    /** The words as they stand, shortened where long, and the meaning where the words alone do not say it. */
    public SideWords side(Analysis analysis, Fact fact) {
        String words = analysis.words(fact);
        return new SideWords(Excerpt.of(words, LONGEST_QUOTED), added(analysis, fact, words));
    }

    /** "मंगलवार · 11 August 2026". */
    public String text(SideWords side) {
        return side.meaning().map(m -> wording.text("summary.side", side.words(), m)).orElse(side.words());
    }

    private Optional<String> added(Analysis analysis, Fact fact, String words) {
        return switch (fact) {
            case DateFact f -> f.parts().year().isPresent() && f.parts().day().isPresent() && f.parts().weekday().isEmpty()
                    ? Optional.empty() : unlessSaid(dates.date(f), words);
            case NumberFact f -> unlessSaid(wording.figures(quantities.number(f)), words)
                    .filter(m -> !f.value().toBigInteger().toString().equals(digits(words)));
            case DurationFact f -> unlessSaid(wording.figures(quantities.duration(f)), words)
                    .filter(m -> !digits(words).equals(digits(m)));
            case PersonFact f when f.mention() != PersonFact.Mention.FULL -> unlessSaid(f.name(), words);
            case PlaceFact f when f.use() == PlaceFact.Use.ADJECTIVE -> unlessSaid(f.name(), words);
            case OrdinalFact f -> Optional.of(wording.figures(String.valueOf(f.value()))).filter(v -> !digits(words).equals(digits(v)));
            case PersonFact f -> Optional.empty();
            case PlaceFact f -> Optional.empty();
            case IdentifierFact f -> Optional.empty();
            case OrganisationFact f -> Optional.empty();
            case QuoteFact f -> Optional.empty();
            case NegationFact f -> Optional.empty();
            case HedgeFact f -> Optional.empty();
        };
    }

    private static Optional<String> unlessSaid(String meaning, String words) {
        return plain(words).contains(plain(meaning)) ? Optional.empty() : Optional.of(meaning);
    }

    /** The text with every digit in ASCII: 12 and १२ say the same. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return plain.toString();
    }

    /** The digits of a text in ASCII. */
    private static String digits(String words) {
        StringBuilder digits = new StringBuilder();
        words.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }
}
