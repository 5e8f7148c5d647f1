package milaan.cli;

/** The exit codes of the command line's contract. */
final class Exit {

    static final int FOUND = 1;
    static final int USAGE = 2;
    static final int INPUT = 3;
    static final int OUTPUT = 4;

    private Exit() { }
}
