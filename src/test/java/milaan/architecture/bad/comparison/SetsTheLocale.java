package milaan.architecture.bad.comparison;

public final class SetsTheLocale {
    public void set() {
        java.util.Locale.setDefault(java.util.Locale.ROOT);
    }
}
