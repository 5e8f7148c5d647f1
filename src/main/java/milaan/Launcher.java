package milaan;

/**
 * Where the Java launcher begins. It extends nothing of JavaFX: a main class that does would ask for JavaFX on the module
 * path before any of our code could run.
 */
public final class Launcher {

    private Launcher() { }

    public static void main(String[] arguments) {
        // Before anything asks for a locale: the toolkit then breaks lines by our rules (see LineBreakProvider).
        System.setProperty("java.locale.providers", "SPI,CLDR");
        System.exit(Main.run(arguments));
    }
}
