package milaan.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Milaan keeps what belongs to the user and to no story: by the habits of the operating system (XDG Base Directory
 * on Linux).
 *
 * @param data samples, stories whose own folder cannot be written, settings, logs
 */
public record UserFolders(Path data) {

    public Path samples() {
        return data.resolve("samples");
    }

    public Path stories() {
        return data.resolve("stories");
    }

    public Path settings() {
        return data.resolve("settings.json");
    }

    /** How each story was looked at when it was left. */
    public Path lastSeen() {
        return data.resolve("last-seen.json");
    }

    /** Where running windows are called from. */
    public Path windows() {
        return data.resolve("run");
    }

    /** The tags of stories that have none of their own yet. */
    public Path tags() {
        return data.resolve("tags.json");
    }

    public Path logs() {
        return data.resolve("logs");
    }

    /** @param home the user's home; @param system {@code os.name}; @param environment the process environment */
    public static UserFolders of(Path home, String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (environment.containsKey("MILAAN_DATA")) {
            return new UserFolders(Path.of(environment.get("MILAAN_DATA")));
        }
        if (name.contains("win")) {
            return new UserFolders(Path.of(environment.getOrDefault("APPDATA", home.toString()), "Milaan"));
        }
        if (name.contains("mac")) {
            return new UserFolders(home.resolve("Library/Application Support/Milaan"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return new UserFolders((xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg)).resolve("milaan"));
    }
}
