package milaan.ui.workbench;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.geometry.Orientation;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.Section;
import milaan.ui.command.Stroke;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;

/** All keys on one sheet, made from the registry. */
final class KeysSheet {

    private static final double COLUMN = 310;

    private final Words words;
    private final CommandRegistry commands;

    KeysSheet(Words words, CommandRegistry commands) {
        this.words = words;
        this.commands = commands;
    }

    void open(Sheet sheet) {
        FlowPane columns = new FlowPane(Orientation.VERTICAL);
        columns.getStyleClass().add("keys-columns");
        columns.setPrefWrapLength(520);
        for (Section section : Section.values()) {
            List<Command> keyed = commands.in(section).stream().filter(c -> !c.keys().isEmpty() && c.offered().getAsBoolean()).toList();
            if (!keyed.isEmpty()) {
                Label heading = Boxes.label(words.text(section.messageKey()), "keys-heading");
                heading.setPrefWidth(COLUMN);
                columns.getChildren().add(heading);
                keyed.forEach(command -> columns.getChildren().add(row(command)));
            }
        }
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToHeight(true);
        scroll.setPrefViewportHeight(530);
        scroll.setPrefViewportWidth(COLUMN * 3 + 76);
        scroll.getStyleClass().add("plain-scroll");
        Button close = new Button(words.text("ui.keys.close"));
        close.getStyleClass().add("primary");
        close.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(Boxes.label(words.text("ui.keys.title"), "sheet-title"), scroll,
                Boxes.row("sheet-buttons", Boxes.spring(), close));
        box.setId("keys-sheet");
        sheet.open(box, close, () -> { });
    }

    private HBox row(Command command) {
        HBox row = Boxes.row("keys-row", Boxes.label(command.label().apply(words.wording()), "keys-name"), Boxes.spring());
        for (Stroke stroke : command.keys()) {
            row.getChildren().add(Boxes.key(stroke.caps()));
        }
        row.setPrefWidth(COLUMN);
        row.setMaxWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
