package milaan.ui.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Navigator;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.Place;
import milaan.ui.desk.Trail;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.sheets.GoToSentence;

/** Ways through a story that do not follow its order: to a sentence by its number, back and forward. */
final class Wandering implements CommandGroup {

    private final WorkbenchModel model;
    private final OnStory story;
    private final Supplier<WorkbenchView> view;
    private final Trail trail = new Trail();

    Wandering(WorkbenchModel model, Supplier<WorkbenchView> view) {
        this.model = model;
        this.story = new OnStory(model);
        this.view = view;
        model.state().addListener((o, before, now) -> follow(now));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("go-to-sentence", Section.GO, Context.ALWAYS, this::ask, "Ctrl+J", "Ctrl+G").when(story::isOpen),
                Command.of("back", Section.GO, Context.WINDOW, () -> go(trail.back()), "Alt+Left").when(trail::canGoBack),
                Command.of("forward", Section.GO, Context.WINDOW, () -> go(trail.forward()), "Alt+Right")
                        .when(trail::canGoForward));
    }

    private void ask() {
        model.state().get().ifPresent(now -> new GoToSentence(view.get().words(), now,
                (side, number) -> model.go(state -> Navigator.sentence(state, side, number))).open(view.get().sheet()));
    }

    private void go(Optional<Place> place) {
        place.ifPresent(model::visit);
        view.get().read();
    }

    private void follow(Optional<DeskState> now) {
        if (now.isEmpty()) {
            trail.clear();
        }
        now.flatMap(Place::of).ifPresent(trail::visit);
    }
}
