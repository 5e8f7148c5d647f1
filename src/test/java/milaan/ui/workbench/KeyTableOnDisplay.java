package milaan.ui.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.Context;
import milaan.ui.command.KeyFilter;
import milaan.ui.command.KeyResolver;
import milaan.ui.command.KeyTables;
import milaan.ui.command.Keyboard;

/**
 * A window of a real display in which every command of the workbench only says its name. Started by
 * {@link HindiKeyboardsTest} with the name of a {@link Keyboard}, or {@code NONE}; F12 goes to the text field and back, F11 from
 * one mode of the panes to the next.
 */
public final class KeyTableOnDisplay extends Application {

    /** The modes of the panes, in the order of F11. */
    static final List<Context> MODES = List.of(Context.READING, Context.MARKING, Context.ALIGNING);

    private Context place = Context.READING;

    public static void main(String[] arguments) {
        Application.launch(KeyTableOnDisplay.class, arguments);
    }

    /** Every command of the workbench, each possible and saying its name. */
    static CommandRegistry commands() {
        try {
            return new CommandRegistry(EveryCommand.in(Files.createTempDirectory("milaan-keys")).stream()
                    .map(c -> new Command(c.id(), c.section(), c.context(), c.keys(), c.label(), () -> true, Optional.empty(),
                            () -> true, () -> say("ran " + c.id()))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start(Stage stage) {
        List<String> given = getParameters().getRaw();
        Optional<Keyboard> keyboard = given.getFirst().equals("NONE") ? Optional.empty()
                : Optional.of(Keyboard.valueOf(given.getFirst()));
        CommandRegistry commands = commands();
        Pane reader = new Pane();
        reader.setFocusTraversable(true);
        TextField field = new TextField("पटना");
        field.textProperty().addListener((o, before, now) -> say("text " + now));
        VBox root = new VBox(reader, field);
        Scene scene = new Scene(root, 400, 200);
        new KeyFilter(scene, new KeyResolver(new KeyTables(), () -> keyboard), () -> commands,
                () -> Optional.of(field.isFocused() ? Context.ALWAYS : place), () -> say("asked")).attach();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F12) {
                (field.isFocused() ? reader : field).requestFocus();
                say("focus " + (field.isFocused() ? "field" : "reader"));
            } else if (key.getCode() == KeyCode.F11) {
                place = MODES.get((MODES.indexOf(place) + 1) % MODES.size());
                say("place " + place);
            } else if (!key.getCode().isModifierKey()) {
                say("none " + key.getCode());
            }
        });
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        reader.requestFocus();
        say("ready");
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
