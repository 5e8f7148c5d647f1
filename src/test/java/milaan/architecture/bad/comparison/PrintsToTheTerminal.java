package milaan.architecture.bad.comparison;

public final class PrintsToTheTerminal {
    public void print() {
        System.out.println();
    }
}
