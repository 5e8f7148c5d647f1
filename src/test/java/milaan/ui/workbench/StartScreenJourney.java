package milaan.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import milaan.ui.settings.Settings;
import milaan.wording.InterfaceLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The first screen in a small window, with letters twice as large and many stories on the list. */
class StartScreenJourney extends WindowJourney {

    private static final int DOUBLE = 32;

    @Override
    List<Path> opened() {
        return List.of();
    }

    @ParameterizedTest
    @EnumSource(InterfaceLanguage.class)
    void everythingIsReachedWithTheKeyboardAndComesIntoView(InterfaceLanguage language, FxRobot robot) throws Exception {
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(720);
            Settings many = workbench.settings().language(language).theme(Settings.Theme.LIGHT);
            for (int i = 1; i <= 12; i++) {
                many = many.opened(new Settings.Recent("बाढ़ की खबर " + i, folder.resolve("flood-" + i + ".milaan")));
            }
            workbench.kept().change(many);
            workbench.textSize(DOUBLE - workbench.settings().text().left());
            workbench.read();
        });
        WaitForAsyncUtils.waitForFxEvents(6);
        assertEquals(List.of(), Asked.ask(() -> CutOff.in(stage.getScene().getRoot())));
        Bounds start = bounds(find(robot, "#start"));
        Bounds menus = bounds(find(robot, ".top-bar"));
        assertTrue(start.getMinY() >= menus.getMaxY() - 1, "the first screen covers the menus");
        Node last = find(robot, "#sample-cricket-final");
        for (int i = 0; i < 40 && focused() != last; i++) {
            robot.type(KeyCode.TAB);
            Bounds here = bounds(focused());
            assertTrue(here.getMaxY() <= 721 && here.getMinY() >= 0, focused() + " " + here);
        }
        assertEquals(last, focused());
        if (Screens.WRITE) {
            Screens.shoot(robot, stage, "start-many-" + language);
        }
    }

    private Bounds bounds(Node node) {
        WaitForAsyncUtils.waitForFxEvents(4);
        return Asked.ask(() -> node.localToScene(node.getLayoutBounds()));
    }
}
