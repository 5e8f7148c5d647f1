package milaan.comparison;

import milaan.model.TextSpan;

/**
 * Something a figure may belong to, where it is named.
 *
 * @param id    the same for what both sides mean by it
 * @param group owners of one group compete: of two persons in one breath either may have the figure
 * @param axis  of a group whose members are set apart in several ways (town or country, for or against) which of them; else empty
 */
record CountOwner(String id, Group group, String axis, TextSpan span) {

    CountOwner(String id, Group group, TextSpan span) {
        this(id, group, "", span);
    }

    /** Owners of one contest compete for a figure. */
    String contest() {
        return group + " " + axis;
    }

    enum Group { ORGANISATION, PLACE, PERSON, KIND, FATE, THING, SIDE, DATE, ORDINAL }
}
