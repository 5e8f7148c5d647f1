package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Tag;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.Marker;
import milaan.ui.desk.Mode;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.marking.CaretPath;
import milaan.wording.InterfaceLanguage;
import milaan.wording.Wording;

/** Spans, claims taken together, equal words, tags: in reading, and the keys of the caret while spans are marked. */
final class MarkingCommands implements CommandGroup {

    private static final int HIGHEST_TAG = 9;

    private final WorkbenchModel model;
    private final Marker marker;
    private final MarkingWork work;
    private final OnStory story;
    private final List<Command> all = new ArrayList<>();

    MarkingCommands(WorkbenchModel model, Marker marker, MarkingWork work) {
        this.model = model;
        this.marker = marker;
        this.work = work;
        this.story = new OnStory(model);
    }

    @Override
    public List<Command> commands() {
        all.clear();
        reading();
        carets();
        marking();
        return List.copyOf(all);
    }

    private void reading() {
        all.add(Command.of("mark", Section.EDIT, Context.READING, work::begin, "V", "F2").when(story::isOpen));
        all.add(Command.of("tag-equal", Section.EDIT, Context.READING, work::equal, "T", "Shift+F2")
                .when(() -> marker.words().isPresent()));
        all.add(Command.of("pick", Section.EDIT, Context.READING, marker::pick, "Ctrl+Space")
                .when(() -> story.holds(s -> s.currentClaim().isPresent()))
                .on(() -> story.holds(s -> s.selection().claim().filter(s.marking().picked()::contains).isPresent())));
        all.add(Command.of("pick-next", Section.EDIT, Context.READING, () -> marker.pick(1), "Shift+J", "Shift+Down")
                .when(story::isOpen));
        all.add(Command.of("pick-previous", Section.EDIT, Context.READING, () -> marker.pick(-1), "Shift+K", "Shift+Up")
                .when(story::isOpen));
        all.add(Command.of("unpick", Section.EDIT, Context.READING, marker::unpick)
                .when(() -> story.holds(s -> !s.marking().picked().isEmpty())));
        all.add(Command.of("evidence", Section.EDIT, Context.READING, work::evidence, "Shift+M", "Shift+Insert")
                .when(() -> story.holds(s -> s.currentClaim().isPresent())));
        all.add(Command.of("remove-span", Section.EDIT, Context.READING, work::remove, "Alt+Delete").when(story::onSpan));
        all.add(Command.of("edit-tags", Section.EDIT, Context.WINDOW, work::tags, "Ctrl+T"));
    }

    private void carets() {
        caret("cluster", CaretPath.Unit.CLUSTER, "ui.caret.cluster-back", "Left", "ui.caret.cluster-on", "Right");
        caret("word", CaretPath.Unit.WORD, "ui.caret.word-back", "Ctrl+Left", "ui.caret.word-on", "Ctrl+Right");
        caret("sentence", CaretPath.Unit.SENTENCE, "ui.caret.sentence-back", "Up", "ui.caret.sentence-on", "Down");
        caret("edge", CaretPath.Unit.EDGE, "ui.caret.edge-back", "Home", "ui.caret.edge-on", "End");
        caret("paragraph", CaretPath.Unit.PARAGRAPH, "ui.caret.paragraph-back", "PAGE_UP", "ui.caret.paragraph-on", "PAGE_DOWN");
        caret("text", CaretPath.Unit.TEXT, "ui.caret.text-back", "Ctrl+Home", "ui.caret.text-on", "Ctrl+End");
    }

    /** A key moves the caret; with Shift it takes what lies between along. */
    private void caret(String id, CaretPath.Unit unit, String back, String keyBack, String on, String keyOn) {
        caret("caret-" + id + "-back", unit, -1, false, "ui.caret.move", back, keyBack);
        caret("caret-" + id + "-on", unit, 1, false, "ui.caret.move", on, keyOn);
        caret("extend-" + id + "-back", unit, -1, true, "ui.caret.extend", back, shifted(keyBack));
        caret("extend-" + id + "-on", unit, 1, true, "ui.caret.extend", on, shifted(keyOn));
    }

    private void caret(String id, CaretPath.Unit unit, int step, boolean extend, String name, String where, String key) {
        all.add(inMode(Command.of(id, Section.EDIT, Context.MARKING, () -> marker.move(unit, step, extend), key)
                .named(wording -> wording.text(name, wording.text(where)))));
    }

    private static String shifted(String key) {
        return key.startsWith("Ctrl+") ? "Ctrl+Shift+" + key.substring("Ctrl+".length()) : "Shift+" + key;
    }

    private void marking() {
        all.add(inMode(Command.of("mark-other-pane", Section.EDIT, Context.MARKING, work::otherPane, "Tab")));
        all.add(Command.of("make-span", Section.EDIT, Context.MARKING, marker::make, "Enter").when(marker::hasMarked));
        all.add(Command.of("make-equal", Section.EDIT, Context.MARKING, work::equal, "T").when(marker::hasMarked));
        for (int digit = 1; digit <= HIGHEST_TAG + 1; digit++) {
            int key = digit % (HIGHEST_TAG + 1);
            all.add(Command.of("make-tag-" + key, Section.EDIT, Context.MARKING, () -> tag(key).ifPresent(marker::tag),
                    String.valueOf(key)).when(() -> marker.hasMarked() && tag(key).isPresent())
                    .offered(() -> tag(key).isPresent()).named(wording -> tagName(wording, key)));
        }
    }

    private Command inMode(Command command) {
        return command.when(() -> story.isIn(Mode.MARKING));
    }

    private Optional<Tag> tag(int key) {
        return model.state().get().flatMap(s -> s.tags().withKey(key));
    }

    private String tagName(Wording wording, int key) {
        boolean hindi = wording.language() == InterfaceLanguage.HINDI;
        return wording.text("ui.command.make-tag", tag(key).map(t -> hindi ? t.hindi() : t.english())
                .orElse(String.valueOf(key)));
    }
}
