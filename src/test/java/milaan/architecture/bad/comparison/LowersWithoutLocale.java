package milaan.architecture.bad.comparison;

public final class LowersWithoutLocale {
    public String lower(String s) {
        return s.toLowerCase();
    }
}
