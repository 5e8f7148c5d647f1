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
                new LinkModel(-2.040, 3.187, 22.415, 7.465, 0.291, -5.321, -0.801, -0.261),
                new LinkModel(-3.780, 4.997, 13.322, 6.611, -0.446, -4.433, -1.136, -0.402, 5.471, -0.159),
                new LinkModel(-2.856, 4.675, 5.787, 5.062, 5.869, -11.081, -0.822, 2.222),
                0.5, 1);
    }
}
