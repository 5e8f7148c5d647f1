package milaan.facts.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import milaan.facts.Approximation;
import milaan.facts.Fact;
import milaan.facts.IdentifierFact;
import milaan.facts.NumberFact;
import milaan.facts.OrdinalFact;

/** Everything the extractor says about a text, in one line: what a table of sentences is compared with. */
final class Described {

    private Described() { }

    static String of(String text) {
        return String.join("; ", Reading.facts(text).stream().map(f -> describe(f, text)).toList());
    }

    private static String describe(Fact fact, String text) {
        String words = fact.span().in(text) + "=";
        return switch (fact) {
            case NumberFact n -> words + number(n);
            case OrdinalFact o -> words + "#" + o.value();
            case IdentifierFact i -> words + i.kind() + ":" + i.canonical();
            default -> words + fact.getClass().getSimpleName();
        };
    }

    /** The value; then only what is there or out of the ordinary. */
    private static String number(NumberFact n) {
        List<String> said = new ArrayList<>(List.of(plain(n.value())));
        if (n.modifier() != Approximation.EXACT) {
            said.add(n.modifier() + "(" + plain(n.low()) + ".." + plain(n.high()) + ")");
        }
        if (n.kind() != NumberFact.Kind.COUNT) {
            said.add(n.kind().toString());
        }
        n.unit().ifPresent(said::add);
        n.currency().ifPresent(said::add);
        n.counted().ifPresent(c -> said.add("of " + c));
        if (n.confidence() != 0.95) {
            said.add("at " + n.confidence());
        }
        return String.join(" ", said);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
