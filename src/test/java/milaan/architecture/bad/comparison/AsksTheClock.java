package milaan.architecture.bad.comparison;

public final class AsksTheClock {
    public java.time.LocalDate today() {
        return java.time.LocalDate.now();
    }
}
