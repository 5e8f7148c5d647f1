package milaan.architecture.bad.facts;

public final class KnowsTheComparison {
    public milaan.comparison.@org.jspecify.annotations.Nullable Finding finding;
}
