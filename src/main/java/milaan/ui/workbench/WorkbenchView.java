package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.Context;
import milaan.ui.control.Boxes;
import milaan.ui.control.Sheet;
import milaan.ui.control.Tips;
import milaan.ui.control.Toast;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Marker;
import milaan.ui.desk.Mode;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.find.Find;
import milaan.ui.find.FindBar;
import milaan.ui.notes.NoteEditor;
import milaan.ui.panels.Bars;
import milaan.ui.panels.DateBar;
import milaan.ui.panels.FootBar;
import milaan.ui.panels.MarkingHints;
import milaan.ui.panels.SidePanel;
import milaan.ui.panels.SpanBar;
import milaan.ui.settings.TextSizes;
import milaan.ui.start.Recents;
import milaan.ui.start.StartScreen;
import milaan.ui.story.Side;
import milaan.ui.story.StoryView;
import milaan.ui.words.FindingLines;
import milaan.ui.words.StoryWords;
import milaan.ui.words.Words;

/** Everything in the window, in one interface language; drawn anew from each state. */
final class WorkbenchView extends StackPane {

    private final Words words;
    private final WorkbenchModel model;
    private final StoryWords storyWords;
    private final TopBar top;
    private final FootBar foot;
    private final MarkingHints hints;
    private final Map<Side, SpanBar> spanBars = new EnumMap<>(Side.class);
    private final DateBar dates;
    private final Bars bars;
    private final Find find;
    private final FindBar findBar;
    private final StoryView story;
    private final SidePanel side;
    private final StartScreen start;
    private final TourLayer tour;
    private final Runnable placeTour = this::placeTour;
    private Optional<Scene> hooked = Optional.empty();
    private final NoteEditor notes;
    private final Sheet sheet = new Sheet(this::read);
    private final Toast toast = new Toast();
    private final BorderPane desk = new BorderPane();

    /** What the view asks of the window. */
    interface Listener extends StoryView.Listener {
        void open(List<java.nio.file.Path> given);

        void sample(String name);

        void escape();

        /** Letters of the card and the list, larger or smaller. */
        void sideTextSize(int step);

        void published(String edition, java.time.LocalDate day);
    }

    WorkbenchView(Words words, WorkbenchModel model, CommandRegistry commands, Find find, Queue queue, Marker marker,
                  Listener listener) {
        this.words = words;
        this.model = model;
        this.find = find;
        FindingLines lines = new FindingLines(words);
        storyWords = new StoryWords(words, lines);
        top = new TopBar(words, commands, queue, this::read);
        foot = new FootBar(words, commands, marker::tag, this::read);
        hints = new MarkingHints(words, commands);
        dates = new DateBar(words, listener::published);
        bars = new Bars(words, model, this::read);
        findBar = new FindBar(words, find, commands, listener::escape);
        story = new StoryView(listener, ViewCommands.VERSIONS.stream().<Supplier<String>>map(id ->
                () -> commands.get(id).taught(words.wording())).toList());
        side = new SidePanel(words, lines, commands, model, this::read);
        side.addEventFilter(ScrollEvent.SCROLL, scroll -> {
            if (scroll.isShortcutDown() && scroll.getDeltaY() != 0) {
                listener.sideTextSize(scroll.getDeltaY() > 0 ? 1 : -1);
                scroll.consume();
            }
        });
        start = new StartScreen(words, commands, listener::open, listener::sample);
        top.heightProperty().addListener((o, before, now) ->
                StackPane.setMargin(start, new javafx.geometry.Insets(now.doubleValue(), 0, 0, 0)));
        notes = new NoteEditor(words.wording());
        getStyleClass().add("workbench");
        HBox.setHgrow(story, Priority.ALWAYS);
        HBox centre = Boxes.row("centre", story, side);
        VBox.setVgrow(centre, Priority.ALWAYS);
        desk.setTop(top);
        desk.setCenter(new VBox(bars, dates, findBar, centre));
        desk.setBottom(new VBox(hints, foot));
        for (Side at : Side.values()) {
            spanBars.put(at, new SpanBar(words, commands, marker::tag, this::read));
        }
        StackPane.setAlignment(notes, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        tour = new TourLayer(commands.get("tour").caps(), () -> commands.get("tour").run(), commands.get("read").caps(),
                listener::escape, this::read);
        getChildren().addAll(desk, start, notes, toast, tour, sheet);
        Tips.teach(this);
    }

    void show(Optional<DeskState> state, Recents recents) {
        start.setVisible(state.isEmpty());
        desk.getCenter().setVisible(state.isPresent());
        // What is hidden must not take room, or large letters push the menus out of a small window.
        desk.getCenter().setManaged(state.isPresent());
        if (state.isEmpty()) {
            start.show(recents);
        }
        top.show(state);
        dates.show(state);
        findBar.show(state);
        foot.show(state, isInPanes());
        hints.show(mode() == Mode.MARKING && state.isPresent());
        state.ifPresent(now -> {
            story.together(now.view().together());
            story.show(find.painted(storyWords.content(now), now));
            side.show(now);
            spanBars.forEach((at, bar) -> {
                bar.show(now.marking().byMouse() && mode() == Mode.MARKING && now.selection().side() == at, now.tags());
                story.pane(at).marking(bar);
            });
            bars.show(now);
        });
    }

    /** After a save: the texts stay as they are painted. */
    void saved(DeskState now) {
        foot.show(Optional.of(now), isInPanes());
        bars.show(now);
    }

    void attach(Scene scene) {
        story.attach(scene);
        hooked = Optional.of(scene);
        scene.addPostLayoutPulseListener(placeTour);
    }

    void detach() {
        notes.close();
        story.detach();
        hooked.ifPresent(scene -> scene.removePostLayoutPulseListener(placeTour));
        hooked = Optional.empty();
    }

    /** Puts the keyboard back into the current pane, or on the start screen to its first button. */
    void read() {
        if (sheet.isOpen() || notes.isOpen()) {
            return;
        }
        model.state().get().ifPresentOrElse(now -> story.focus(now.selection().side()), start::requestFocus);
    }

    /** Where the keyboard is; empty where a sheet or the note has it to itself. */
    Optional<Context> place() {
        if (sheet.isOpen() || notes.isOpen()) {
            return Optional.empty();
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (focused instanceof TextInputControl) {
            return Optional.of(Context.ALWAYS);
        }
        return Optional.of(focused == null || focused == this || story.hasReader() ? mode().context() : Context.WINDOW);
    }

    private boolean isInPanes() {
        return place().filter(Context::isInPanes).isPresent();
    }

    private Mode mode() {
        return model.state().get().map(now -> now.view().mode()).orElse(Mode.READING);
    }

    /** Puts the keyboard into the area {@code step} further: the panes, card, list, tags. */
    void area(int step) {
        List<Node> areas = new ArrayList<>();
        story.panes().forEach(pane -> areas.add(pane.area()));
        int panes = areas.size();
        areas.addAll(side.areas());
        areas.add(foot);
        Node focused = getScene().getFocusOwner();
        int from = 0;
        for (int i = 0; i < areas.size(); i++) {
            for (Node n = focused; n != null; n = n.getParent()) {
                from = n == areas.get(i) ? i : from;
            }
        }
        int to = Math.floorMod(from + step, areas.size());
        if (to < panes) {
            model.to(now -> now.pane(to));
            read();
        } else {
            first(areas.get(to)).requestFocus();
        }
    }

    void textSize(TextSizes sizes) {
        story.textSize(sizes.left(), sizes.right());
        start.textSize(sizes.left());
        side.textSize(sizes.side());
    }

    void filter() {
        side.filter().focus();
    }

    TourLayer tour() {
        return tour;
    }

    private void placeTour() {
        tour.place();
    }

    /** The part of the window a step of the tour is about. */
    Node part(Tour.Step step) {
        return switch (step) {
            case TEXTS -> story.pane(Side.LEFT);
            case CARD -> side.card();
            case TAGS -> foot;
            case QUEUE -> top.queue();
            case HELP -> top.search();
        };
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        tour.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    NoteEditor notes() {
        return notes;
    }

    Sheet sheet() {
        return sheet;
    }

    Toast toast() {
        return toast;
    }

    Words words() {
        return words;
    }

    private static Node first(Node area) {
        if (area instanceof SidePanel || !(area instanceof javafx.scene.Parent parent) || area.isFocusTraversable()) {
            return area;
        }
        return area.lookupAll(".button").stream().filter(n -> n.isFocusTraversable() && !n.isDisabled())
                .findFirst().orElse(parent);
    }
}
