package milaan.comparison;

/** The kinds of finding, with the names the command line uses for them. */
public enum Kind {
    DATE("date"), NUMBER("number"), PLACE("place"), PERSON("person"), ORGANISATION("organisation"), QUOTE("quote"),
    SPEAKER("speaker"), NEGATION("negation"), HEDGE("hedge"), ONLY_IN_ONE("only-in-one"),
    UNBALANCED_QUOTE("unbalanced-quote"), DIFFERENT_EVENT("different-event");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
