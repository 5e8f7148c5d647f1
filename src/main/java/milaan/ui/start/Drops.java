package milaan.ui.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;

/** Files and folders let fall on the window. */
public final class Drops {

    private Drops() { }

    public static void accept(Scene scene, Consumer<List<Path>> open) {
        scene.setOnDragOver(drag -> {
            if (drag.getDragboard().hasFiles()) {
                drag.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(drop -> {
            List<Path> dropped = drop.getDragboard().getFiles().stream().map(File::toPath).toList();
            drop.setDropCompleted(!dropped.isEmpty());
            if (!dropped.isEmpty()) {
                open.accept(dropped);
            }
        });
    }
}
