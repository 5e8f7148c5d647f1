package milaan.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void whatWasReadIsKeptButNotTheLongest() {
        List<String> read = new ArrayList<>();
        Kept<String> kept = new Kept<>(text -> {
            read.add(text);
            return text + "!";
        });
        String longest = "x".repeat(60);
        String longer = "x".repeat(61);
        for (String text : List.of("a", "a", longest, longest, longer, longer)) {
            assertEquals(text + "!", kept.of(text));
        }
        assertEquals(List.of("a", longest, longer, longer), read);
        for (int i = 0; i < 20_000; i++) {
            kept.of("n" + i);
        }
        read.clear();
        kept.of("n19999");
        kept.of("a");
        assertEquals(List.of("a"), read, "when there is no room, it begins anew");
    }
}
