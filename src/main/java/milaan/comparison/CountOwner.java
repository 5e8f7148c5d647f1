package milaan.comparison;

import milaan.model.TextSpan;

/**
 * Something a figure may belong to, where it is named.
 *
 * @param id    the same for what both sides mean by it
 * @param group owners of one group compete: of two persons in one breath either may have the figure
 */
record CountOwner(String id, Group group, TextSpan span) {

    enum Group { ORGANISATION, PLACE, PERSON, KIND, FATE, THING, SIDE, DATE, ORDINAL }
}
