package milaan.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import milaan.app.SampleStories;

/** What commands ask of the way into and out of a window. */
interface OpeningActions {

    StoryDoor door();

    /** Asks what to open. */
    default void open() {
        door().ask();
    }

    /** Opens what was dropped or named. */
    default void open(List<Path> given) {
        door().open(given);
    }

    default void openSample() {
        sample(SampleStories.NAMES.getFirst());
    }

    /** @param name of a sample story */
    default void sample(String name) {
        door().sample(name);
    }

    default void paste() {
        door().paste();
    }
}
