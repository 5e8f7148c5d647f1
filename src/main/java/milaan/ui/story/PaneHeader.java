package milaan.ui.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
    private final Supplier<String> name;
    private final Tooltip tip = new Tooltip();
    private final Tooltip versionTip = new Tooltip();
    private Optional<Shown> shown = Optional.empty();
    private String full = "";
    private String brief = "";

    /** All of it: most keys change none. */
    private record Shown(String edition, String name, String about, String aboutShort, List<StoryContent.Version> versions) { }

    /** @param chosen told the id of the version to show; @param name of the choice, with the key that opens it */
    PaneHeader(Consumer<String> chosen, Supplier<String> name) {
        this.chosen = chosen;
        this.name = name;
        getStyleClass().add("pane-header");
        version.getStyleClass().add("version");
        version.setMinWidth(USE_PREF_SIZE);
        version.setTooltip(versionTip);
        about.setTooltip(tip);
        version.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                version.show();
            }
        });
        about.setTextOverrun(OverrunStyle.ELLIPSIS);
        about.setMinWidth(40);
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(version, about, key);
    }

    @Override
    public void requestFocus() {
        version.requestFocus();
    }

    void show(Edition edition, String aboutIt, String aboutShort, List<StoryContent.Version> versions, boolean active) {
        key.setVisible(!active);
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("active"), active);
        Shown now = new Shown(edition.label(), name.get(), aboutIt, aboutShort, versions);
        if (shown.filter(now::equals).isPresent()) {
            return;
        }
        shown = Optional.of(now);
        version.setText(edition.label());
        version.setAccessibleText(now.name() + ": " + edition.label());
        versionTip.setText(now.name());
        full = aboutIt;
        brief = aboutShort;
        tip.setText(aboutIt);
        requestLayout();
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
