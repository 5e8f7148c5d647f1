package milaan.alignment;

import java.util.Locale;
import java.util.Optional;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.DateParts;
import milaan.facts.Fact;
import milaan.facts.NumberFact;
import milaan.facts.PlaceFact;
import milaan.model.Language;
import milaan.text.Scripts;
import milaan.text.Token;

/** Reads the tokens of a text as terms: what a fact says about them becomes their language-free meaning. */
final class TermReader {

    private final Analysis analysis;
    private final Fact[] meaningful;
    private int next;

    TermReader(Analysis analysis) {
        this.analysis = analysis;
        meaningful = analysis.facts().stream()
                .filter(f -> f instanceof NumberFact || f instanceof DateFact || f instanceof PlaceFact)
                .toArray(Fact[]::new);
    }

    /** Tokens must be asked for in reading order; marks and a possessive have no term. */
    Optional<Term> read(Token token) {
        if (token.kind() == Token.Kind.MARK || token.stem().isEmpty()) {
            return Optional.empty();
        }
        Language script = script(token);
        Term.Capitals capitals = Term.Capitals.of(analysis.text().text(token));
        while (next < meaningful.length && meaningful[next].span().end() <= token.span().start()) {
            next++;
        }
        for (int i = next; i < meaningful.length && meaningful[i].span().start() < token.span().end(); i++) {
            Optional<Term> term = withMeaning(token, script, capitals, meaningful[i]);
            if (term.isPresent()) {
                return term;
            }
        }
        if (token.isNumber()) {
            String figure = token.norm().replace(",", "");
            return Optional.of(new Term(token.norm(), token.stem(), script, Term.Sort.NUMBER, Term.Capitals.NONE, "number/" + figure));
        }
        return Optional.of(new Term(token.norm(), token.stem(), script, Term.Sort.WORD, capitals, ""));
    }

    private static Optional<Term> withMeaning(Token token, Language script, Term.Capitals capitals, Fact fact) {
        return switch (fact) {
            case NumberFact f -> f.spelled() && token.norm().length() < 3 ? Optional.empty()
                    : Optional.of(new Term(token.norm(), token.stem(), script, Term.Sort.NUMBER, Term.Capitals.NONE,
                            "number/" + f.value().stripTrailingZeros().toPlainString()));
            case DateFact f -> calendarMeaning(token, f.parts())
                    .map(m -> new Term(token.norm(), token.stem(), script, Term.Sort.DATE, capitals, m));
            case PlaceFact f -> f.entry().map(e -> new Term(token.norm(), token.stem(), script, Term.Sort.PLACE, capitals,
                    "place/" + e));
            default -> Optional.empty();
        };
    }

    private static Optional<String> calendarMeaning(Token token, DateParts parts) {
        if (token.isNumber()) {
            return Optional.of("number/" + token.norm());
        }
        if (parts.weekday().isPresent() && parts.month().isEmpty()) {
            return parts.weekday().map(d -> "weekday/" + d.name().toLowerCase(Locale.ROOT));
        }
        // With both a weekday and a month we cannot tell which word is which: the lexicon can.
        return parts.weekday().isEmpty() ? parts.month().map(m -> "month/" + m) : Optional.empty();
    }

    private static Language script(Token token) {
        return Scripts.isDevanagari(token.norm().codePointAt(0)) ? Language.HINDI : Language.ENGLISH;
    }
}
