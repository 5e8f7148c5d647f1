package milaan.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import milaan.model.TextSpan;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {

    private static final String TEXT = "पुल टूटा। पुल बंद है। लोग नाव से जा रहे हैं।";

    @Test
    void findsWordsWhereTheyStood() {
        Anchor anchor = Anchor.in("hi-1", TEXT, new TextSpan(0, 3));
        assertEquals(Optional.of(new TextSpan(0, 3)), AnchorFinder.find(anchor, TEXT + " और बारिश।"));
    }

    @Test
    void followsWordsByTheirSurroundings() {
        Anchor anchor = Anchor.in("hi-1", TEXT, new TextSpan(10, 13));
        assertEquals(Optional.of(new TextSpan(17, 20)), AnchorFinder.find(anchor, "पटना : " + TEXT));
    }

    @Test
    void neverMovesToALookAlike() {
        Anchor anchor = Anchor.in("hi-1", TEXT, new TextSpan(10, 13));
        assertEquals(Optional.empty(), AnchorFinder.find(anchor, "नया पुल बना। पुराना पुल गिरा।"));
    }

    @Test
    void takesTheOnlyPlaceLeft() {
        Anchor anchor = Anchor.in("hi-1", TEXT, new TextSpan(22, 25));
        assertEquals(Optional.of(new TextSpan(3, 6)), AnchorFinder.find(anchor, "सब लोग पहुंचे।"));
    }
}
