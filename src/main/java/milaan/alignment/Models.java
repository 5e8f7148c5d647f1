package milaan.alignment;

/**
 * The fitted models.
 *
 * @param first     over {@link PairMeasure#features}: that two stretches answer each other
 * @param second    the same where most sentences have their partners already
 * @param join      over {@code BlockProposer.joinFeatures}: that a neighbouring sentence belongs to a bead
 * @param inOrder   log-odds a link gains where the texts keep their order
 * @param following log-odds a link gains from standing right behind another
 */
record Models(LinkModel first, LinkModel second, LinkModel join, double inOrder, double following) {

    static Models shipped() {
        return new Models(
                new LinkModel(-2.030, 2.886, 22.289, 7.507, 0.310, -5.393, -0.826, -0.244),
                new LinkModel(-3.253, 5.097, 14.031, 6.909, -0.473, -4.511, -0.958, -0.500, 5.118, -2.746),
                new LinkModel(-2.757, 4.421, 5.718, 5.065, 5.936, -10.934, -0.847, 2.217),
                0.5, 1);
    }
}
