package milaan.architecture.bad.comparison;

public final class HoldsState {
    public static int count;
}
