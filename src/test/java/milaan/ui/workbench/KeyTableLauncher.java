package milaan.ui.workbench;

/** On the class path a window is started by a class that is none itself. */
public final class KeyTableLauncher {

    private KeyTableLauncher() { }

    public static void main(String[] arguments) {
        KeyTableOnDisplay.main(arguments);
    }
}
