package milaan.architecture.bad.app;

public final class ReachesIntoTheWindow {
    public final javafx.beans.property.StringProperty title = new javafx.beans.property.SimpleStringProperty();
}
