package milaan.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import milaan.ui.command.CommandRegistry;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.words.Words;

/** Five steps through the window for those who see it for the first time. The work goes on meanwhile. */
final class Tour {

    /** What is shown, in its order, with the commands whose keys are named. */
    enum Step {
        TEXTS("next-claim", "previous-claim", "other-pane"), CARD("next-discrepancy", "confirm", "dismiss", "note"),
        TAGS("tag-1", "tag-9", "undo"), QUEUE("next-unreviewed", "queue", "dismiss-general"),
        HELP("palette", "keys", "export-pdf", "tour");

        private final List<String> commands;

        Step(String... commands) {
            this.commands = List.of(commands);
        }

        private String key(String part) {
            return "ui.tour." + name().toLowerCase(java.util.Locale.ROOT) + part;
        }
    }

    private final WorkbenchModel model;
    private final Supplier<WorkbenchView> view;
    private final Supplier<CommandRegistry> commands;
    private Optional<Step> at = Optional.empty();
    private boolean awaited;

    Tour(WorkbenchModel model, Supplier<WorkbenchView> view, Supplier<CommandRegistry> commands) {
        this.model = model;
        this.view = view;
        this.commands = commands;
        model.state().addListener((o, before, now) -> {
            if (now.isEmpty()) {
                stop();
            } else if (awaited && before.isEmpty()) {
                begin();
            }
        });
    }

    /** Begins as soon as a story is open. */
    void await() {
        awaited = true;
        if (model.state().get().isPresent()) {
            begin();
        }
    }

    /** Begins, or goes one step on; after the last one it is over. */
    void next() {
        if (at.isEmpty()) {
            begin();
        } else {
            int next = at.get().ordinal() + 1;
            go(next < Step.values().length ? Optional.of(Step.values()[next]) : Optional.empty());
        }
    }

    void stop() {
        go(Optional.empty());
    }

    /** In a window made anew, for instance in the other language. */
    void again() {
        go(at);
    }

    private void begin() {
        awaited = false;
        go(Optional.of(Step.TEXTS));
    }

    private void go(Optional<Step> step) {
        at = step;
        step.ifPresentOrElse(this::show, () -> view.get().tour().hide());
    }

    private void show(Step step) {
        Words words = view.get().words();
        boolean last = step.ordinal() + 1 == Step.values().length;
        Object[] keys = step.commands.stream().map(id -> commands.get().get(id).caps()).toArray();
        view.get().tour().show(view.get().part(step), words.text(step.key(".title")), words.text(step.key(".text"), keys),
                words.text("ui.tour.place", step.ordinal() + 1, Step.values().length),
                words.text(last ? "ui.tour.done" : "ui.tour.next"), words.text("ui.tour.skip"));
    }
}
