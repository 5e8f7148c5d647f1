package milaan.ui.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import milaan.wording.Wording;

/**
 * One thing a person can do.
 *
 * @param id      stable, in words with hyphens
 * @param context where its chords and function keys act; plain keys act in the panes only
 * @param keys    the usual one first, then its twins; may be empty
 * @param label   its name in the interface's language
 * @param enabled asked whenever it is about to be shown or run
 * @param chosen  for a command that switches something: whether it is on
 * @param offered asked whether it is named in menus and lists at all: a free key is not
 */
public record Command(String id, Section section, Context context, List<Stroke> keys,
                      Function<Wording, String> label, BooleanSupplier enabled, Optional<BooleanSupplier> chosen,
                      BooleanSupplier offered, Runnable action) {

    public Command {
        keys = List.copyOf(keys);
    }

    /** A command named by the message {@code ui.command.<id>} that is always possible. */
    public static Command of(String id, Section section, Context context, Runnable action, String... keys) {
        return new Command(id, section, context, Arrays.stream(keys).map(Stroke::of).toList(),
                wording -> wording.text("ui.command." + id), () -> true, Optional.empty(), () -> true, action);
    }

    public Command when(BooleanSupplier possible) {
        return new Command(id, section, context, keys, label, possible, chosen, offered, action);
    }

    public Command on(BooleanSupplier on) {
        return new Command(id, section, context, keys, label, enabled, Optional.of(on), offered, action);
    }

    /** Left out of menus and lists while {@code there} does not hold. */
    public Command offered(BooleanSupplier there) {
        return new Command(id, section, context, keys, label, enabled, chosen, there, action);
    }

    public Command named(Function<Wording, String> name) {
        return new Command(id, section, context, keys, name, enabled, chosen, offered, action);
    }

    public Command keyed(List<Stroke> others) {
        return new Command(id, section, context, others, label, enabled, chosen, offered, action);
    }

    /** Whether menus name it now: keys of a mode are named while the mode is on. */
    boolean isOfferedNow() {
        return offered.getAsBoolean() && (context.mode() == Context.READING || enabled.getAsBoolean());
    }

    /** The cap of its usual key; empty text where it has none. */
    public String caps() {
        return keys.isEmpty() ? "" : keys.getFirst().caps();
    }

    /** Its name with all its keys: "Next discrepancy (F8, Alt ↓)". */
    public String taught(Wording wording) {
        String name = label.apply(wording);
        return keys.isEmpty() ? name : name + keys.stream().map(Stroke::caps).distinct()
                .collect(java.util.stream.Collectors.joining(", ", " (", ")"));
    }

    /** Where {@code stroke} runs this command: a plain key in the panes, a chord at least wherever nobody is typing. */
    public Context contextOf(Stroke stroke) {
        if (context.mode() != Context.READING) {
            return context;
        }
        if (stroke.isPlain()) {
            return Context.READING;
        }
        return context == Context.READING ? Context.WINDOW : context;
    }

    /** Runs it where it is possible now. */
    public void run() {
        if (enabled.getAsBoolean()) {
            action.run();
        }
    }
}
