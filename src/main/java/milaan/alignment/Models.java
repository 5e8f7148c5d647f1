package milaan.alignment;

/**
 * The fitted models.
 *
 * @param link      over {@link PairMeasure#features}: that two stretches answer each other
 * @param join      over {@code BlockProposer.joinFeatures}: that a neighbouring sentence belongs to a bead
 * @param inOrder   log-odds a link gains where the texts keep their order
 * @param following log-odds a link gains from standing right behind another
 */
record Models(LinkModel link, LinkModel join, double inOrder, double following) {

    static Models shipped() {
        return new Models(
                new LinkModel(-3.5, 6, 14, 3, 0.5, -1.5, 1, -0.4),
                new LinkModel(-4, 4, 12, 4, 6, -6, -1, 4),
                1.0, 1.2);
    }
}
