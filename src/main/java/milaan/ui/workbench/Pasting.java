package milaan.ui.workbench;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import milaan.ui.sheets.Dialogs;
import milaan.ui.words.Words;
import milaan.work.Problem;
import milaan.work.ProblemException;

/** Makes a version of what is on the clipboard. */
final class Pasting {

    private final Opening opening;
    private final Supplier<WorkbenchView> view;
    private final Consumer<Problem> problems;

    Pasting(Opening opening, Supplier<WorkbenchView> view, Consumer<Problem> problems) {
        this.opening = opening;
        this.view = view;
        this.problems = problems;
    }

    void ask() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : "";
        Words words = view.get().words();
        new Dialogs(words, view.get().sheet()).paste(text, (pasted, outlet, day) -> {
            try {
                opening.paste(opening.pasted(pasted, outlet, day), words.text("ui.paste.story"));
            } catch (ProblemException e) {
                problems.accept(e.problem());
            }
        });
    }
}
