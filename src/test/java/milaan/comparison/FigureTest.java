package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.facts.Fact;
import milaan.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of one sentence, and which of two figures are the same. */
class FigureTest {

    private final CheckedPair pairs = CheckedPair.standard();

    private List<Figure> figures(String sentence) {
        return new FigureReader().figures(Sides.left(pairs.of(sentence, "।")));
    }

    /** {@code values kind}, a hash mark where digits are written. */
    private static String say(Figure figure) {
        String kind = figure.fact().map(Fact::getClass).map(Class::getSimpleName).map(n -> n.replace("Fact", "")).orElse("-");
        return figure.values().stream().map(v -> v.stripTrailingZeros().toPlainString()).collect(Collectors.joining(",")) + " " + kind
                + (figure.digits() ? " #" : "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "बस में 12 लोग थे। | 12 Number #",
        "बस में बारह लोग थे। | 12 Number",
        "The bus carried 40 to 50 people. | 40,50 Number #",
        "तीसरी मंजिल पर आग लगी। | 3 Ordinal",
        "The 3rd floor caught fire. | 3 Ordinal #",
        "दूसरी मंजिल पर आग लगी। | ''",
        "He was trapped for five hours. | 5 Duration",
        "वह 5 घंटे फंसे रहे। | 5 Duration #",
        "वह एक घंटे फंसे रहे। | ''",
        "दुकान आठ बजे खुलती है। | 8,20 Date",
        "दुकान साढ़े आठ बजे खुलती है। | 8,20,30 Date",
        "मेला इक्कीस अगस्त को लगा। | 21 Date",
        "मेला 21 अगस्त को लगा। | 21 Date #",
        "तीन दिन पहले बैठक हुई। | 3 Date",
        "एक दिन पहले बैठक हुई। | ''",
        "कमरा संख्या 12 में पानी नहीं है। | 12 Identifier #",
        "Version 2.0.1 came. | '' - #",
        "गांव में 1,250 घर और 2.5 तालाब हैं। | 1250 Number #; 2.5 Number #"})
    void readsEveryFigure(String sentence, String expected) {
        assertEquals(expected.replace("''", "").strip(), figures(sentence).stream().map(FigureTest::say).collect(Collectors.joining("; ")).strip());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {
        "बस में 12 लोग थे। | The bus carried 12 people. | true",
        "बस में 12 लोग थे। | The bus carried 13 people. | false",
        "बस में 40 से 50 लोग थे। | The bus carried 50 people. | true",
        "बस में 40 से 50 लोग थे। | The bus carried 40 to 50 people. | true",
        "बस में 40 से 50 लोग थे। | The bus carried 40 to 60 people. | false",
        "स्कूल 1998 में बना। | The school was built in '98. | true",
        "स्कूल 1998 में बना। | The bus carried 98 people. | true",
        "स्कूल 1998 में बना। | The bus carried 97 people. | false",
        "स्कूल 1998 में बना। | The bus carried ninety-eight people. | false",
        "बस में 1998 लोग थे। | The bus carried 98 people. | false",
        "स्कूल 1908 में बना। | The bus carried 8 people. | false",
        "स्कूल 1998 में बना। | The bus carried 998 people. | false"})
    void sharesAValueOrTheEndOfAYear(String hindi, String english, boolean same) {
        Figure one = figures(hindi).getFirst();
        Figure other = figures(english).getFirst();
        assertEquals(List.of(same, same), List.of(one.shares(other), other.shares(one)));
    }

    @ParameterizedTest
    @CsvSource({"12, 12, true", "12, 12.0, true", "12, 13, false"})
    void saysItsValueHoweverItIsWritten(String value, String asked, boolean says) {
        Figure figure = new Figure(new TextSpan(0, 2), List.of(new BigDecimal(value)), Optional.empty(), true);
        assertEquals(says, figure.says(new BigDecimal(asked)));
    }
}
