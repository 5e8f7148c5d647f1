package milaan.alignment;

import static milaan.alignment.Texts.align;
import static milaan.alignment.Texts.english;
import static milaan.alignment.Texts.hindi;
import static milaan.alignment.Texts.links;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LexicalAlignerProperties {

    @Provide
    Arbitrary<List<Integer>> someSentences() {
        return Arbitraries.integers().between(0, 5).list().uniqueElements().ofMinSize(1).ofMaxSize(6);
    }

    private static List<String> picked(List<String> sentences, List<Integer> which) {
        return which.stream().map(sentences::get).toList();
    }

    @Property(tries = 40)
    void aTextAlignsWithItself(@ForAll("someSentences") List<Integer> which) {
        String identity = IntStream.range(0, which.size()).mapToObj(i -> i + "-" + i).collect(Collectors.joining(" "));
        assertEquals(identity, links(align(english(picked(Texts.ENGLISH, which)), english(picked(Texts.ENGLISH, which)))));
        assertEquals(identity, links(align(hindi(picked(Texts.HINDI, which)), hindi(picked(Texts.HINDI, which)))));
    }

    @Property(tries = 40)
    void theOrderOfTheEditionsDoesNotMatter(@ForAll("someSentences") List<Integer> lefts,
            @ForAll("someSentences") List<Integer> rights) {
        Alignment one = align(hindi(picked(Texts.HINDI, lefts)), english(picked(Texts.ENGLISH, rights)));
        Alignment other = align(english(picked(Texts.ENGLISH, rights)), hindi(picked(Texts.HINDI, lefts)));
        assertEquals(one.relation(), other.relation());
        assertEquals(one.beads().stream().map(b -> b.left() + "-" + b.right()).collect(Collectors.toSet()),
                other.beads().stream().map(b -> b.right() + "-" + b.left()).collect(Collectors.toSet()));
    }

    @Property(tries = 60)
    void beadsShareNoSentence(@ForAll("someSentences") List<Integer> lefts, @ForAll("someSentences") List<Integer> rights) {
        Alignment alignment = align(hindi(picked(Texts.HINDI, lefts)), english(picked(Texts.ENGLISH, rights)));
        Set<Integer> left = new HashSet<>();
        Set<Integer> right = new HashSet<>();
        for (Bead bead : alignment.beads()) {
            assertTrue(bead.left().stream().allMatch(left::add), "left twice");
            assertTrue(bead.right().stream().allMatch(right::add), "right twice");
            assertTrue(bead.score() >= 0.5 && bead.score() <= 1, "score");
        }
    }
}
