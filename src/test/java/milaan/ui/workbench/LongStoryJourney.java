package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import milaan.ui.story.Side;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** A text so long that it comes into the window in steps is there as a whole, and answers the keys as a short one does. */
class LongStoryJourney extends WindowJourney {

    private static final int PARAGRAPHS = 1_200;

    @Override
    List<Path> opened() throws Exception {
        return List.of(LongStory.write(folder, PARAGRAPHS));
    }

    @Test
    void showsBothTextsWithWhatJoinsThem(FxRobot robot) throws Exception {
        awaitStory();
        await(() -> !nodes(".tick").isEmpty());
        for (Side side : Side.values()) {
            String text = state().pair().analysis(side).text().source().value();
            assertEquals(text, Asked.ask(() -> ((StyleClassedTextArea) robot.lookup(".styled-text-area").nth(side.ordinal()).query())
                    .getText()));
        }
        assertTrue(nodes(".tick").size() < PARAGRAPHS, "as many marks as there is room for");
        robot.type(KeyCode.F8, KeyCode.F8, KeyCode.F8);
        String third = current().key();
        robot.type(KeyCode.A, KeyCode.E);
        assertTrue(state().finding(third).orElseThrow().isReviewed());
        await(() -> !nodes(".badge").isEmpty());
    }

    private Set<Node> nodes(String style) {
        return Asked.ask(() -> stage.getScene().getRoot().lookupAll(style));
    }
}
