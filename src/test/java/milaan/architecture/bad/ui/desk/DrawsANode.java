package milaan.architecture.bad.ui.desk;

public final class DrawsANode {
    public boolean isVisible(javafx.scene.Node node) {
        return node.isVisible();
    }
}
