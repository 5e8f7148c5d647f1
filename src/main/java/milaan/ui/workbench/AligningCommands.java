package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.Mode;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.WorkbenchModel;

/** Links made by hand: two keys while reading, and a mode of their own. */
final class AligningCommands implements CommandGroup {

    private final WorkbenchModel model;
    private final Aligning aligning;
    private final Runnable leave;
    private final OnStory story;

    /** @param leave goes back to reading */
    AligningCommands(WorkbenchModel model, Aligning aligning, Runnable leave) {
        this.model = model;
        this.aligning = aligning;
        this.leave = leave;
        this.story = new OnStory(model);
    }

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        all.add(Command.of("align", Section.ALIGN, Context.WINDOW, this::mode, "F7").when(story::isOpen)
                .on(() -> story.isIn(Mode.ALIGNING)));
        all.add(Command.of("link", Section.ALIGN, Context.READING, () -> aligning.change(Aligning::link), "L")
                .when(() -> story.isIn(Mode.READING) && aligning.can(Aligning::link)));
        all.add(Command.of("unlink", Section.ALIGN, Context.READING, () -> aligning.change(Aligning::unlink), "Shift+L")
                .when(() -> story.isIn(Mode.READING) && aligning.can(Aligning::unlink)));
        all.add(change("align-link", Aligning::link, "Enter", "L"));
        all.add(change("align-unlink", Aligning::unlink, "Delete", "Shift+L"));
        all.add(change("align-up", Aligning::up, "U", "Ctrl+Up"));
        all.add(change("align-down", Aligning::down, "D", "Ctrl+Down"));
        all.add(change("align-split", Aligning::split, "S", "Ctrl+Enter"));
        all.add(change("align-merge", Aligning::merge, "M", "Ctrl+Backspace"));
        all.add(inMode("align-next", () -> aligning.step(1), "J", "Down"));
        all.add(inMode("align-previous", () -> aligning.step(-1), "K", "Up"));
        all.add(inMode("align-other-pane", aligning::otherPane, "Tab"));
        all.add(inMode("next-candidate", () -> aligning.nextCandidate(1), "N", "Right"));
        all.add(inMode("previous-candidate", () -> aligning.nextCandidate(-1), "P", "Left"));
        for (int i = 0; i < Aligning.CANDIDATES; i++) {
            int number = i;
            all.add(Command.of("candidate-" + (i + 1), Section.ALIGN, Context.ALIGNING, () -> aligning.candidate(number),
                            String.valueOf(i + 1))
                    .when(() -> story.isIn(Mode.ALIGNING) && aligning.hasCandidate(number))
                    .named(wording -> wording.text("ui.command.candidate", wording.numeral(number + 1))));
        }
        return all;
    }

    private void mode() {
        if (story.isIn(Mode.ALIGNING)) {
            leave.run();
        } else {
            model.go(now -> now.selection().asking(false));
            model.mode(Mode.ALIGNING);
        }
    }

    private Command change(String id, Aligning.Plan plan, String... keys) {
        return Command.of(id, Section.ALIGN, Context.ALIGNING, () -> aligning.change(plan), keys)
                .when(() -> story.isIn(Mode.ALIGNING) && aligning.can(plan));
    }

    private Command inMode(String id, Runnable action, String... keys) {
        return Command.of(id, Section.ALIGN, Context.ALIGNING, action, keys).when(() -> story.isIn(Mode.ALIGNING));
    }
}
