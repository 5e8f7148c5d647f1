package milaan.architecture.bad.comparison;

public final class WritesSql {
    public java.sql.@org.jspecify.annotations.Nullable Connection connection;
}
