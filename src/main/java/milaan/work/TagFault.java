package milaan.work;

/** What can be wrong with a set of tags that somebody wrote. */
public enum TagFault {
    /** Not {@code {"schema": "milaan-tags/1", "tags": [...]}}. */
    FORMAT,
    /** A field that is none of ours. */
    FIELD_UNKNOWN,
    /** No name in one of the languages. */
    NAME_MISSING,
    NAME_TWICE, ID_TWICE, KEY_TWICE,
    /** Not a digit. */
    KEY_WRONG,
    COLOUR_UNKNOWN, LINE_UNKNOWN,
    /** More than anybody can tell apart. */
    TOO_MANY
}
