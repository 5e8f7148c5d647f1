package milaan.architecture.bad.comparison;

public final class DrawsWithAwt {
    public final java.awt.Color red = java.awt.Color.RED;
}
