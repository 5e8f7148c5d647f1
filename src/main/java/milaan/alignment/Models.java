package milaan.alignment;

/**
 * The fitted models.
 *
 * @param first     over {@link PairMeasure#features}: that two stretches answer each other
 * @param second    the same where most sentences have their partners already
 * @param join      over {@code BlockProposer.joinFeatures}: that a neighbouring sentence belongs to a bead
 * @param complete  log-odds a second-round link gains where the sure links leave equal gaps on both sides
 * @param cut       log-odds it loses elsewhere: what is left over there mostly has no partner
 * @param inOrder   log-odds a link gains where the texts keep their order
 * @param following log-odds a link gains from standing right behind another
 */
record Models(LinkModel first, LinkModel second, LinkModel join, double complete, double cut,
        double inOrder, double following) {

    static Models shipped() {
        return new Models(
                new LinkModel(-2.025, 2.862, 22.250, 7.524, 0.315, -5.391, -0.838, -0.247),
                new LinkModel(-2.403, 4.677, 9.509, 6.309, -0.675, -4.684, -0.855, -0.596, 5.829, -2.535, 10.062),
                new LinkModel(-3.4, 4.444, 5.720, 5.065, 5.941, -10.929, -0.853, 2.221),
                2, 1.6, 0.5, 1);
    }
}
