package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import milaan.alignment.Bead;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.Cursors;
import milaan.ui.desk.Mode;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Links made, taken away, moved, split and merged with the keyboard alone; the next day they are there. */
class AligningJourney extends WindowJourney {

    private static final String HINDI = """
            मदनपुर में नया पुल शुक्रवार को खुला।
            राज्यपाल ने फीता काटा।
            पुल पर 42 करोड़ रुपये खर्च हुए।
            दुकानदारों ने मिठाई बांटी।
            बसें अगले सप्ताह से चलेंगी।
            """;
    private static final String ENGLISH = """
            The new bridge in Madanpur opened on Friday.
            The governor cut the ribbon.
            Rs 420 million was spent on the bridge.
            Traders were in a festive mood all day.
            Buses will run from next week.
            Police watched over both ends.
            """;

    @Override
    List<Path> opened() throws Exception {
        Path story = Files.createDirectories(folder.resolve("bridge"));
        Files.writeString(story.resolve("hi.txt"), HINDI);
        Files.writeString(story.resolve("en.txt"), ENGLISH);
        return List.of(story);
    }

    @Test
    void alignsByHandFromTheKeyboard(FxRobot robot) throws Exception {
        awaitStory();
        size(1440, 900);
        String first = beads();
        robot.type(KeyCode.F7);
        assertEquals(Mode.ALIGNING, state().view().mode());
        robot.type(KeyCode.J, KeyCode.DOWN, KeyCode.J);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.K, KeyCode.UP, KeyCode.K, KeyCode.K, KeyCode.K, KeyCode.K);
        robot.type(KeyCode.J, KeyCode.J, KeyCode.J);
        assertEquals(new Cursors(3, 3, Optional.empty()), state().cursors());
        shots(robot, "align-before");
        robot.type(KeyCode.ENTER);
        assertTrue(settled().contains("[3]-[3]*"), beads());
        assertEquals(Side.RIGHT, state().selection().side());
        shots(robot, "align-linked");

        robot.type(KeyCode.M);
        assertTrue(settled().contains("[3, 4]-[3, 4]*"), beads());
        robot.type(KeyCode.J, KeyCode.S);
        assertTrue(settled().contains("[4]-[4]*"), beads());
        undo(robot);
        assertTrue(settled().contains("[3, 4]-[3, 4]*"), beads());
        undo(robot);
        assertTrue(settled().contains("[3]-[3]*"), beads());
        chord(robot, KeyCode.Y, KeyCode.CONTROL);
        assertTrue(settled().contains("[3, 4]-[3, 4]*"), beads());
        chord(robot, KeyCode.ENTER, KeyCode.CONTROL);
        assertTrue(settled().contains("[4]-[4]*"), beads());

        robot.type(KeyCode.J);
        assertEquals(5, state().cursors().right());
        robot.type(KeyCode.U);
        assertTrue(settled().contains("[4]-[4, 5]*"), beads());
        chord(robot, KeyCode.UP, KeyCode.CONTROL);
        assertTrue(settled().contains("[3]-[3, 4, 5]*"), beads());
        undo(robot);
        robot.type(KeyCode.DELETE);
        assertFalse(settled().contains("5"), beads());
        assertFalse(beads().contains("[4]-"), beads());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Mode.READING, state().view().mode());

        String made = beads();
        again();
        awaitStory();
        assertEquals(made, beads());
        while (!state().history().undoable().isEmpty()) {
            undo(robot);
        }
        assertEquals(first, settled());
    }

    @Test
    void linksAndUnlinksWhileReading(FxRobot robot) throws Exception {
        awaitStory();
        size(1440, 900);
        while (state().currentClaim().filter(c -> c.bead().isEmpty()).isEmpty()) {
            robot.type(KeyCode.J);
        }
        int alone = state().cursors().left();
        robot.type(KeyCode.TAB);
        for (int i = 0; i < 8; i++) {
            robot.type(KeyCode.DOWN);
        }
        assertEquals(new Cursors(alone, 5, Optional.of(Side.LEFT)), state().cursors());
        shots(robot, "link-reading");
        robot.type(KeyCode.L);
        assertTrue(settled().contains("[" + alone + "]-[5]*"), beads());
        shots(robot, "linked-reading");
        chord(robot, KeyCode.L, KeyCode.SHIFT);
        assertFalse(settled().contains("5"), beads());
    }

    @Test
    void choosesAmongPossibleMatches(FxRobot robot) throws Exception {
        awaitStory();
        robot.interact(workbench::closeStory);
        robot.interact(workbench::openSample);
        awaitStory();
        robot.interact(() -> workbench.model().choose(Side.LEFT, "hi-2"));
        settled();
        robot.interact(() -> workbench.model().choose(Side.RIGHT, "en-2"));
        settled();
        robot.type(KeyCode.F7);
        settled();
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
        List<Bead> offered = Asked.ask(() -> Aligning.candidates(state()));
        assertTrue(offered.size() >= 3, offered.toString());
        robot.type(KeyCode.DIGIT2);
        assertEquals(offered.get(1).right(), List.of(state().cursors().right()));
        robot.type(KeyCode.LEFT);
        assertEquals(offered.get(0).right(), List.of(state().cursors().right()));
        shots(robot, "candidates");
        size(1280, 720);
        shots(robot, "candidates-1280");
        robot.type(KeyCode.ENTER);
        assertTrue(settled().contains(offered.get(0).left() + "-" + offered.get(0).right() + "*"), beads());
        robot.type(KeyCode.ESCAPE);
        shots(robot, "by-hand-card");
    }

    private void undo(FxRobot robot) {
        chord(robot, KeyCode.Z, KeyCode.CONTROL);
    }

    @Override
    void awaitStory() throws Exception {
        super.awaitStory();
        settled();
    }

    /** The beads once the comparison that follows a change is done; {@code *} for those made by hand. */
    private String settled() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> Asked.ask(() -> !workbench.model().comparing().get()));
        return beads();
    }

    private String beads() {
        return state().pair().comparison().alignment().beads().stream().map(AligningJourney::bead)
                .collect(Collectors.joining(" "));
    }

    private static String bead(Bead bead) {
        return bead.left() + "-" + bead.right() + (bead.isByHand() ? "*" : "");
    }

    /** Pictures to look at, where they are asked for. */
    private void shots(FxRobot robot, String name) throws Exception {
        if (Screens.WRITE) {
            Screens.shoot(robot, stage, name);
            robot.interact(() -> workbench.theme(Settings.Theme.DARK));
            robot.interact(() -> workbench.language(InterfaceLanguage.HINDI));
            Screens.shoot(robot, stage, name + "-dark-hi");
            robot.interact(() -> workbench.theme(Settings.Theme.LIGHT));
            robot.interact(() -> workbench.language(InterfaceLanguage.ENGLISH));
        }
    }
}
