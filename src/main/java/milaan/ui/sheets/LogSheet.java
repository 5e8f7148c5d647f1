package milaan.ui.sheets;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.ui.words.Words;

/** The end of the log, to be read, copied or sent. */
public final class LogSheet {

    private final Words words;
    private final Path folder;
    private final Consumer<Path> opener;

    /** @param opener shows a folder in the system's own program */
    public LogSheet(Words words, Path folder, Consumer<Path> opener) {
        this.words = words;
        this.folder = folder;
        this.opener = opener;
    }

    public void open(Sheet sheet, String lines) {
        TextArea text = new TextArea(lines.isBlank() ? words.text("ui.log.empty") : lines);
        text.setId("log-text");
        text.setEditable(false);
        text.setAccessibleText(words.text("ui.log.title"));
        text.getStyleClass().add("log-text");
        text.setPrefSize(860, 420);
        text.positionCaret(text.getLength());
        text.setScrollTop(Double.MAX_VALUE);
        Button copy = new Button(words.text("ui.log.copy"));
        copy.setId("log-copy");
        copy.setOnAction(pressed -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(lines);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(words.text("ui.log.copied"));
        });
        Button open = new Button(words.text("ui.log.folder"));
        open.setId("log-folder");
        open.setOnAction(pressed -> opener.accept(folder));
        Button close = new Button(words.text("ui.problem.close"));
        close.getStyleClass().add("primary");
        close.setDefaultButton(true);
        close.setOnAction(pressed -> sheet.close());
        VBox box = new VBox(Boxes.label(words.text("ui.log.title"), "sheet-title"),
                Boxes.label(folder.toString(), "sheet-text"), text,
                Boxes.row("sheet-buttons", copy, open, Boxes.spring(), close));
        box.setId("log");
        sheet.open(box, close, () -> { });
    }
}
