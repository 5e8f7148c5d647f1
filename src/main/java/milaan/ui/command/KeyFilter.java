package milaan.ui.command;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/** The one place where a pressed key becomes a command, before any control sees it. */
public final class KeyFilter {

    private final Scene scene;
    private final Supplier<CommandRegistry> commands;
    private final Supplier<Optional<Context>> place;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> typed = this::typed;
    private boolean swallow;

    /** @param place the narrowest context that holds now: READING in the panes, ALWAYS while typing; empty: no commands */
    public KeyFilter(Scene scene, Supplier<CommandRegistry> commands, Supplier<Optional<Context>> place) {
        this.scene = scene;
        this.commands = commands;
        this.place = place;
    }

    public void attach() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    public void detach() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    private void pressed(KeyEvent event) {
        swallow = false;
        Stroke stroke = Stroke.of(event);
        Optional<Context> here = place.get();
        commands.get().on(stroke)
                .filter(c -> here.filter(h -> c.contextOf(stroke).compareTo(h) >= 0).isPresent())
                // A key whose command is not possible now keeps its usual meaning (Tab on the start screen).
                .filter(c -> c.enabled().getAsBoolean())
                .ifPresent(command -> {
                    swallow = true;
                    event.consume();
                    command.run();
                });
    }

    /** The letter that opened a field must not be typed into it. */
    private void typed(KeyEvent event) {
        if (swallow) {
            event.consume();
        }
    }
}
