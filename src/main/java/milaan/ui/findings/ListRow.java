package milaan.ui.findings;

/** One line of the list, already in words. */
public sealed interface ListRow {

    /** @param key cap of the key that leads through the section; may be empty */
    record Heading(String text, String key) implements ListRow { }

    /**
     * @param number its number or a mark; @param values both sides; @param state severity or decision
     * @param style  style class of the kind; @param target key of the finding
     */
    record Entry(String number, String kind, String values, String state, String style, boolean dismissed,
                 boolean flagged, boolean noted, String target) implements ListRow { }

    /** @param left where it stands on the left, to go there with a click */
    record Same(String text, milaan.model.TextSpan left) implements ListRow { }

    /** Says why there is nothing. */
    record Nothing(String text) implements ListRow { }
}
