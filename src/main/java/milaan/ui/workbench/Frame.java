package milaan.ui.workbench;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window around the view: as large as the design, but never larger than its screen. */
final class Frame {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    /** What a window manager takes for itself above the scene. */
    private static final double TITLE_BAR = 32;

    private final Stage stage;
    private final Scene scene;
    /** Stays when the view is made anew: words put into a scene together with its root look their colours up too early. */
    private final StackPane ground = new StackPane();

    Frame(Stage stage, Parent view) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        this.stage = stage;
        ground.getChildren().add(view);
        this.scene = new Scene(ground, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - TITLE_BAR));
    }

    Scene scene() {
        return scene;
    }

    /** Takes another view in place of the one before. */
    void hold(Parent view) {
        ground.getChildren().setAll(view);
    }

    /** @param leave asked instead of closing the window */
    void show(Runnable leave) {
        stage.setScene(scene);
        stage.setMinWidth(1024);
        stage.setMinHeight(600);
        stage.setOnCloseRequest(request -> {
            request.consume();
            leave.run();
        });
        stage.show();
    }

    /** Brings the window before the others, also out of the task bar. */
    void front() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    void title(String title) {
        stage.setTitle(title);
    }

    void close() {
        stage.close();
    }
}
