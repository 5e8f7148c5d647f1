package milaan.ui.workbench;

import java.lang.reflect.Proxy;
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
import milaan.ui.desk.Review;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.task.DirectTaskRunner;

/**
 * A window of a real display in which every command of the workbench only says its name. Started by
 * {@link HindiKeyboardsTest} with the name of a {@link Keyboard}, or {@code NONE}; F12 goes to the text field and back.
 */
public final class KeyTableOnDisplay extends Application {

    public static void main(String[] arguments) {
        Application.launch(KeyTableOnDisplay.class, arguments);
    }

    /** The commands of the workbench, each possible and saying its name. */
    static CommandRegistry commands() {
        WorkbenchModel model = new WorkbenchModel(new DirectTaskRunner(), problem -> { });
        WindowActions window = (WindowActions) Proxy.newProxyInstance(WindowActions.class.getClassLoader(),
                new Class<?>[] {WindowActions.class}, (proxy, method, given) -> null);
        return new CommandRegistry(new WorkbenchCommands(model, new Review(model), window).registry().all().stream()
                .map(c -> new Command(c.id(), c.section(), c.context(), c.keys(), c.label(), () -> true, Optional.empty(), () -> true,
                        () -> say("ran " + c.id()))).toList());
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
                () -> Optional.of(field.isFocused() ? Context.ALWAYS : Context.READING), () -> say("asked")).attach();
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F12) {
                (field.isFocused() ? reader : field).requestFocus();
                say("focus " + (field.isFocused() ? "field" : "reader"));
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
