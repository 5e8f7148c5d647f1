package milaan.ui.story;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import milaan.model.Edition;
import milaan.ui.control.Boxes;

/** Above a pane: which version it shows, with a choice of the others, and what is known about it. */
final class PaneHeader extends HBox {

    private final MenuButton version = new MenuButton();
    private final Label about = Boxes.label("", "pane-about");
    private final Label key = Boxes.key("Tab");
    private final Consumer<String> chosen;
    private String full = "";
    private String brief = "";

    /** @param chosen told the id of the version to show */
    PaneHeader(Consumer<String> chosen, String accessible) {
        this.chosen = chosen;
        getStyleClass().add("pane-header");
        version.getStyleClass().add("version");
        version.setAccessibleText(accessible);
        version.setFocusTraversable(false);
        version.setMinWidth(USE_PREF_SIZE);
        about.setTextOverrun(OverrunStyle.ELLIPSIS);
        about.setMinWidth(40);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(version, about, key);
    }

    void show(Edition edition, String aboutIt, String aboutShort, List<StoryContent.Version> versions, boolean active) {
        version.setText(edition.label());
        full = aboutIt;
        brief = aboutShort;
        about.setTooltip(new Tooltip(aboutIt));
        requestLayout();
        key.setVisible(!active);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("active"), active);
        version.getItems().setAll(versions.stream().map(v -> item(v, v.id().equals(edition.id()))).toList());
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset() - version.prefWidth(-1) - key.prefWidth(-1)
                - 2 * getSpacing();
        about.setText(full);
        if (about.prefWidth(-1) > room) {
            about.setText(brief);
        }
        super.layoutChildren();
    }

    private MenuItem item(StoryContent.Version v, boolean shown) {
        MenuItem item = new MenuItem((shown ? "✓  " : "     ") + v.name() + "   " + v.about());
        item.setOnAction(choice -> chosen.accept(v.id()));
        return item;
    }
}
