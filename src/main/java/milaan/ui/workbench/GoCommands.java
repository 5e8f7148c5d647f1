package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Navigator;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.Selection;
import milaan.ui.desk.WorkbenchModel;

/** The ways of the reader through a story. */
record GoCommands(WorkbenchModel model, WindowActions window, OnStory story) implements CommandGroup {

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        go(all);
        return all;
    }

    private void go(List<Command> all) {
        go(all, "next-discrepancy", s -> Navigator.discrepancy(s, 1), "F8", "Alt+Down");
        go(all, "previous-discrepancy", s -> Navigator.discrepancy(s, -1), "Shift+F8", "Alt+Up");
        walk(all, "next-claim", s -> Navigator.claim(s, 1), "J", "Down");
        walk(all, "previous-claim", s -> Navigator.claim(s, -1), "K", "Up");
        go(all, "next-fact", s -> Navigator.fact(s, 1), "N", "Right");
        go(all, "previous-fact", s -> Navigator.fact(s, -1), "P", "Left");
        all.add(Command.of("other-pane", Section.GO, Context.READING, () -> {
            model.to(DeskState::nextPane);
            window.read();
        }, "Tab").when(story::isOpen));
        all.add(Command.of("next-area", Section.GO, Context.ALWAYS, () -> window.area(1), "F6").when(story::isOpen));
        all.add(Command.of("previous-area", Section.GO, Context.ALWAYS, () -> window.area(-1), "Shift+F6")
                .when(story::isOpen));
        all.add(Command.of("read", Section.GO, Context.ALWAYS, window::escape, "Esc"));
    }

    private void walk(List<Command> all, String id, Function<DeskState, Selection> way, String... keys) {
        all.add(Command.of(id, Section.GO, Context.WINDOW, () -> model.walk(way), keys).when(story::isOpen));
    }

    private void go(List<Command> all, String id, Function<DeskState, Selection> way, String... keys) {
        all.add(Command.of(id, Section.GO, Context.WINDOW, () -> model.go(way), keys).when(story::isOpen));
    }
}
