package milaan.facts.number;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import milaan.facts.Fact;
import milaan.model.TextSpan;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NumberPropertiesTest {

    @Provide
    Arbitrary<String> copy() {
        Arbitrary<String> word = Arbitraries.of("दो", "सौ", "और", "लाख", "साढ़े", "आधा", "12", "३", "3.5", ",", ".", "-", "/", ":",
                "$", "₹", "%", "half", "a", "and", "hundred", "million", "thirds", "से", "के बीच", "kg", "वां", "COVID", "।",
                "to", "between", "पांच", "five", "1,2,3", "1.2.3.4", "½", "M", "k", "feet", "one", "twenty", "का", "भाग");
        return word.list().ofMinSize(1).ofMaxSize(14).flatMap(ws -> Arbitraries.of(" ", "").map(gap -> String.join(gap, ws)));
    }

    @Property(tries = 1500)
    void anyTextGivesOrderedSpansInsideIt(@ForAll("copy") String text) {
        List<? extends Fact> facts = Reading.facts(text);
        int last = 0;
        for (Fact fact : facts) {
            TextSpan span = fact.span();
            assertTrue(!span.isEmpty() && span.end() <= text.length(), text);
            assertTrue(span.start() >= last, text);
            last = span.end();
        }
    }
}
