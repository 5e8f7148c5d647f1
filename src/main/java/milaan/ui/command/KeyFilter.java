package milaan.ui.command;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The one place where a pressed key becomes a command, before any control sees it. A key of a Hindi keyboard that comes
 * without a code goes on with the code it has on the keycap, so that Ctrl with it copies, pastes and undoes in every field.
 */
public final class KeyFilter {

    private final Scene scene;
    private final KeyResolver keys;
    private final Supplier<CommandRegistry> commands;
    private final Supplier<Optional<Context>> place;
    private final Runnable askForKeyboard;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> typed = this::typed;
    private final EventHandler<InputMethodEvent> composed = this::composed;
    private boolean swallow;
    private boolean wordless;
    private boolean asked;

    /**
     * @param place          the narrowest context that holds now: a mode in the panes, ALWAYS while typing; empty: no
     *                       commands
     * @param askForKeyboard run at the first key that cannot be told without knowing the keyboard
     */
    public KeyFilter(Scene scene, KeyResolver keys, Supplier<CommandRegistry> commands,
                     Supplier<Optional<Context>> place, Runnable askForKeyboard) {
        this.scene = scene;
        this.keys = keys;
        this.commands = commands;
        this.place = place;
        this.askForKeyboard = askForKeyboard;
    }

    public void attach() {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed);
    }

    public void detach() {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
        scene.removeEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed);
    }

    private void pressed(KeyEvent event) {
        swallow = false;
        wordless = event.getCode() == KeyCode.UNDEFINED && event.getText().isEmpty();
        Stroke stroke = keys.stroke(event);
        if (ran(stroke)) {
            swallow = true;
            event.consume();
        } else if (event.getCode() == KeyCode.UNDEFINED && (event.isShortcutDown() || !isTyping())) {
            if (stroke.code() != KeyCode.UNDEFINED) {
                event.consume();
                Event.fireEvent(event.getTarget(), known(event));
            } else if (place.get().isPresent() && askedFor(event.getText())) {
                swallow = true;
                event.consume();
            }
        }
    }

    private boolean ran(Stroke stroke) {
        Optional<Command> command = place.get().flatMap(here -> commands.get().on(stroke, here))
                // A key whose command is not possible now keeps its usual meaning (Tab on the start screen).
                .filter(c -> c.enabled().getAsBoolean());
        command.ifPresent(Command::run);
        return command.isPresent();
    }

    private KeyEvent known(KeyEvent event) {
        return new KeyEvent(event.getSource(), event.getTarget(), event.getEventType(), event.getCharacter(),
                event.getText(), keys.code(event), event.isShiftDown(), event.isControlDown(), event.isAltDown(),
                event.isMetaDown());
    }

    /** The letter that opened a field must not be typed into it; a key that told nothing may say now what it wrote. */
    private void typed(KeyEvent event) {
        if (swallow) {
            event.consume();
        } else if (wordless && came(event.getCharacter())) {
            event.consume();
        }
        wordless = false;
    }

    /** In the panes nothing is written: what an input method has composed there was meant as a key. */
    private void composed(InputMethodEvent event) {
        if (!event.getCommitted().isEmpty() && came(event.getCommitted())) {
            event.consume();
        }
    }

    private boolean came(String text) {
        if (place.get().filter(Context::isInPanes).isEmpty()) {
            return false;
        }
        return askedFor(text) || keys.stroke(text).filter(this::ran).isPresent();
    }

    /** Asks once: who puts the question off finds it in the menu. */
    private boolean askedFor(String text) {
        boolean asks = !asked && keys.asksForKeyboard(text);
        if (asks) {
            asked = true;
            askForKeyboard.run();
        }
        return asks;
    }

    private boolean isTyping() {
        return place.get().filter(p -> p != Context.ALWAYS).isEmpty();
    }
}
