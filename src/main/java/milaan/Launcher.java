package milaan;

/**
 * Where the Java launcher begins. It extends nothing of JavaFX: a main class that does would ask for JavaFX on the module
 * path before any of our code could run.
 */
public final class Launcher {

    private Launcher() { }

    public static void main(String[] arguments) {
        System.exit(Main.run(arguments));
    }
}
