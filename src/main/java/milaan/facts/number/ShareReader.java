package milaan.facts.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.Set;
import milaan.text.WordLists;

/** Fractions by ordinal: पांचवां हिस्सा (a fifth), तीन का पांचवां भाग (three fifths). */
final class ShareReader {

    private final Set<String> of;
    private final Set<String> share;

    private final NumeralReader numerals;
    private final OrdinalReader ordinals;

    ShareReader(NumeralReader numerals, OrdinalReader ordinals, WordLists lists) {
        this.numerals = numerals;
        this.ordinals = ordinals;
        this.of = lists.of("share-of");
        this.share = lists.of("share-share");
    }

    Optional<Numeral> at(Line line, int i) {
        Optional<Numeral> alone = under(line, i, BigDecimal.ONE, i).filter(n -> share.contains(line.word(n.to() - 1)));
        return alone.isPresent() ? alone : numerals.at(line, i).filter(n -> n.spelled() && !n.part())
                .filter(n -> of.contains(line.word(n.to())))
                .flatMap(n -> under(line, n.to() + 1, n.value(), i))
                .filter(n -> share.contains(line.word(n.to() - 1)) || line.word(n.to()).isEmpty());
    }

    private Optional<Numeral> under(Line line, int i, BigDecimal over, int from) {
        return ordinals.at(line, i).filter(o -> o.fact().value() > 2 && line.word(i).charAt(0) >= 0x900)
                .map(o -> new Numeral(over.divide(BigDecimal.valueOf(o.fact().value()), MathContext.DECIMAL64), from,
                        share.contains(line.word(o.to())) ? o.to() + 1 : o.to(), BigDecimal.ONE, true, true));
    }
}
