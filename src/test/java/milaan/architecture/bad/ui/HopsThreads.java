package milaan.architecture.bad.ui;

public final class HopsThreads {
    public void hop() {
        javafx.application.Platform.runLater(() -> { });
    }
}
