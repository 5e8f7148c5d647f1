package milaan.architecture.bad.ring.one;

public final class First {
    public milaan.architecture.bad.ring.two.@org.jspecify.annotations.Nullable Second second;
}
