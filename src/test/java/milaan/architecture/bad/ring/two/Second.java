package milaan.architecture.bad.ring.two;

public final class Second {
    public milaan.architecture.bad.ring.one.@org.jspecify.annotations.Nullable First first;
}
