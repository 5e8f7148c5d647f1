package milaan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class InOrderDecoderTest {

    private final InOrderDecoder decoder = new InOrderDecoder(0, 0);

    private static Proposal pair(int left, int right, double gain) {
        return new Proposal(Block.of(left, right), gain);
    }

    @Test
    void choosesTheChainWithTheGreatestSum() {
        List<Proposal> chain = List.of(pair(0, 0, 2), pair(1, 1, 2), pair(2, 2, 2));
        List<Proposal> proposals = List.of(chain.get(0), chain.get(1), chain.get(2), pair(0, 2, 5), pair(2, 0, 4));
        assertEquals(chain.stream().map(Proposal::block).toList(),
                decoder.choose(proposals, 3, 3).stream().map(Proposal::block).toList());
    }

    @Test
    void neverCrosses() {
        assertEquals(List.of(Block.of(0, 1)),
                decoder.choose(List.of(pair(0, 1, 3), pair(1, 0, 2)), 2, 2).stream().map(Proposal::block).toList());
    }

    @Test
    void takesABlockForTwoPairsWhereItIsWorthMore() {
        Block block = new Block(0, 2, 0, 1);
        assertEquals(List.of(block, Block.of(2, 1)), decoder.choose(
                List.of(pair(0, 0, 2), new Proposal(block, 3), pair(2, 1, 1)), 3, 2).stream().map(Proposal::block).toList());
    }

    @Test
    void choosesNothingFromNothing() {
        assertEquals(List.of(), decoder.choose(List.of(), 0, 0));
    }
}
