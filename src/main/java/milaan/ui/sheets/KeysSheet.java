package milaan.ui.sheets;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.command.Stroke;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.ui.desk.Mode;
import milaan.ui.words.Words;

/** All keys on one sheet, made from the registry; those of a mode of their own stand under its sign. */
public final class KeysSheet {

    private static final double COLUMN = 310;
    private static final int COLUMNS = 3;

    private final Words words;
    private final CommandRegistry commands;

    public KeysSheet(Words words, CommandRegistry commands) {
        this.words = words;
        this.commands = commands;
    }

    public void open(Sheet sheet) {
        HBox columns = columns(rows());
        columns.getStyleClass().add("keys-columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setPrefViewportHeight(530);
        scroll.setPrefViewportWidth(COLUMN * COLUMNS + 96);
        scroll.getStyleClass().add("plain-scroll");
        Button close = new Button(words.text("ui.keys.close"));
        close.getStyleClass().add("primary");
        close.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(Boxes.label(words.text("ui.keys.title"), "sheet-title"), scroll,
                Boxes.row("sheet-buttons", Boxes.spring(), close));
        box.setId("keys-sheet");
        box.addEventFilter(KeyEvent.KEY_PRESSED, key -> scroll(scroll, key));
        sheet.open(box, close, () -> { });
    }

    private static void scroll(ScrollPane scroll, KeyEvent key) {
        double step = switch (key.getCode()) {
            case DOWN -> 0.1;
            case UP -> -0.1;
            case PAGE_DOWN -> 0.5;
            case PAGE_UP -> -0.5;
            case END -> 1;
            case HOME -> -1;
            default -> 0;
        };
        if (step != 0) {
            key.consume();
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step, 0, 1));
        }
    }

    private List<Node> rows() {
        List<Node> rows = new ArrayList<>();
        for (Section section : Section.values()) {
            for (Mode mode : Mode.values()) {
                List<Command> keyed = commands.in(section).stream().filter(c -> !c.keys().isEmpty() && c.offered().getAsBoolean() && mode(c) == mode).toList();
                if (!keyed.isEmpty()) {
                    rows.add(heading(section, mode));
                    keyed.forEach(command -> rows.add(row(command)));
                }
            }
        }
        return rows;
    }

    private static Mode mode(Command command) {
        return command.context() == Context.MARKING ? Mode.MARKING
                : command.context() == Context.ALIGNING ? Mode.ALIGNING : Mode.READING;
    }

    private HBox heading(Section section, Mode mode) {
        HBox heading = Boxes.row("keys-head", Boxes.label(words.text(section.messageKey()), "keys-heading"));
        if (mode != Mode.READING) {
            Label sign = Boxes.label(words.text(mode.messageKey()), "chip", "status");
            heading.getChildren().add(sign);
        }
        return heading;
    }

    /** In as many columns as fit, each about as long as the others; a heading never stands last in one. */
    private static HBox columns(List<Node> rows) {
        HBox columns = new HBox();
        int length = (rows.size() + COLUMNS - 1) / COLUMNS;
        VBox column = new VBox();
        for (int i = 0; i < rows.size(); i++) {
            boolean full = column.getChildren().size() >= length || column.getChildren().size() >= length - 1
                    && rows.get(i).getStyleClass().contains("keys-head");
            if (full && columns.getChildren().size() < COLUMNS - 1) {
                columns.getChildren().add(column);
                column = new VBox();
            }
            column.getChildren().add(rows.get(i));
        }
        columns.getChildren().add(column);
        columns.getChildren().forEach(c -> ((VBox) c).setPrefWidth(COLUMN));
        return columns;
    }

    private HBox row(Command command) {
        Label name = Boxes.label(command.label().apply(words.wording()), "keys-name");
        name.setWrapText(true);
        HBox row = Boxes.row("keys-row", name, Boxes.spring());
        for (Stroke stroke : command.keys()) {
            row.getChildren().add(Boxes.key(stroke.caps()));
        }
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setPrefWidth(COLUMN);
        return row;
    }
}
