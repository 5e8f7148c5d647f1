package milaan.alignment;

/**
 * The fitted models.
 *
 * @param first     over {@link PairMeasure#features}: that two stretches answer each other
 * @param second    the same where most sentences have their partners already
 * @param join      over {@code BlockProposer.joinFeatures}: that a neighbouring sentence belongs to a bead
 * @param complete  log-odds a second-round link gains where the sure links leave equal gaps on both sides; twice that where
 *                  both texts are one sentence, which someone has put side by side
 * @param inOrder   log-odds a link gains where the texts keep their order
 * @param following log-odds a link gains from standing right behind another
 */
record Models(LinkModel first, LinkModel second, LinkModel join, double complete,
        double inOrder, double following) {

    /** As {@code ModelFitter} (test scope) fits them; the last three were set by hand. */
    static Models shipped() {
        return new Models(
                new LinkModel(-2.476, 0.960, 18.282, 4.851, 0.687, -4.715, -0.299, 0.076, -1.982, -1.129, 1.570, 1.289),
                new LinkModel(-2.441, 3.104, 6.499, 3.939, 0.021, -4.258, -0.825, -0.658, -1.513, -1.244, 1.744, 1.399,
                        4.334, -1.554, 6.307, 0.301, -0.426, 1.935),
                new LinkModel(-3.142, 4.422, 4.341, 5.190, 4.272, -9.277, -1.653, 1.732),
                2, 0.5, 1);
    }
}
