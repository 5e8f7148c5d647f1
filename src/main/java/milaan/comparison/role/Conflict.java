package milaan.comparison.role;

/**
 * Two deeds of one action, one a side, and who differs in them.
 *
 * @param one      who it is on the left
 * @param other    who it is on the right, in the same role
 * @param swapped  whether the two change roles, rather than one being somebody else
 * @param strength 0..1, how sure we are
 */
record Conflict(Deed left, Deed right, Mention one, Mention other, boolean swapped, double strength) { }
