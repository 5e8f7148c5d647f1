package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import milaan.alignment.Bead;
import milaan.ui.control.Fonts;
import milaan.ui.control.PangoWrapFix;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.Cursors;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Mode;
import milaan.ui.settings.Settings;
import milaan.ui.story.Side;
import milaan.ui.task.FxTaskRunner;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Links made, taken away, moved, split and merged with the keyboard alone; the next day they are there. */
@ExtendWith(ApplicationExtension.class)
class AligningJourney {

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

    @TempDir
    Path folder;

    private Workbench workbench;
    private Stage stage;
    private Path story;

    @Start
    void start(Stage given) throws Exception {
        Fonts.load();
        PangoWrapFix.apply();
        stage = given;
        story = Files.createDirectories(folder.resolve("bridge"));
        Files.writeString(story.resolve("hi.txt"), HINDI);
        Files.writeString(story.resolve("en.txt"), ENGLISH);
        open();
        stage.setWidth(1440);
        stage.setHeight(900);
    }

    @Test
    void alignsByHandFromTheKeyboard(FxRobot robot) throws Exception {
        awaitStory();
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
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertTrue(settled().contains("[3, 4]-[3, 4]*"), beads());
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        assertTrue(settled().contains("[4]-[4]*"), beads());

        robot.type(KeyCode.J);
        assertEquals(5, state().cursors().right());
        robot.type(KeyCode.U);
        assertTrue(settled().contains("[4]-[4, 5]*"), beads());
        robot.press(KeyCode.CONTROL).type(KeyCode.UP).release(KeyCode.CONTROL);
        assertTrue(settled().contains("[3]-[3, 4, 5]*"), beads());
        undo(robot);
        robot.type(KeyCode.DELETE);
        assertFalse(settled().contains("5"), beads());
        assertFalse(beads().contains("[4]-"), beads());
        robot.type(KeyCode.ESCAPE);
        assertEquals(Mode.READING, state().view().mode());

        String made = beads();
        robot.interact(workbench::finish);
        robot.interact(this::open);
        awaitStory();
        assertEquals(made, beads());
        while (!state().history().undoable().isEmpty()) {
            undo(robot);
        }
        assertEquals(first, settled());
        robot.interact(workbench::finish);
    }

    @Test
    void linksAndUnlinksWhileReading(FxRobot robot) throws Exception {
        awaitStory();
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
        robot.press(KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT);
        assertFalse(settled().contains("5"), beads());
        robot.interact(workbench::finish);
    }

    @Test
    void choosesAmongPossibleMatches(FxRobot robot) throws Exception {
        robot.interact(workbench::finish);
        robot.interact(() -> {
            workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
            workbench.show(List.of());
            workbench.openSample();
        });
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
        robot.interact(() -> stage.setWidth(1280));
        robot.interact(() -> stage.setHeight(720));
        shots(robot, "candidates-1280");
        robot.type(KeyCode.ENTER);
        assertTrue(settled().contains(offered.get(0).left() + "-" + offered.get(0).right() + "*"), beads());
        robot.type(KeyCode.ESCAPE);
        shots(robot, "by-hand-card");
        robot.interact(workbench::finish);
    }

    private void open() {
        workbench = new Workbench(stage, new Desks(folder).parts(), new FxTaskRunner(), new ScreensTest.NoFiles());
        workbench.show(List.of(story));
    }

    private void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    private void awaitStory() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Asked.ask(() -> workbench.model().state().get().isPresent()));
        settled();
    }

    /** The beads once the comparison that follows a change is done; {@code *} for those made by hand. */
    private String settled() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Asked.ask(() -> !workbench.model().comparing().get()));
        return beads();
    }

    private String beads() {
        return state().pair().comparison().alignment().beads().stream().map(AligningJourney::bead)
                .collect(Collectors.joining(" "));
    }

    private static String bead(Bead bead) {
        return bead.left() + "-" + bead.right() + (bead.isByHand() ? "*" : "");
    }

    private DeskState state() {
        WaitForAsyncUtils.waitForFxEvents();
        return Asked.ask(() -> workbench.model().state().get().orElseThrow());
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
