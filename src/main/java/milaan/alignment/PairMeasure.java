package milaan.alignment;

/**
 * What is measured about two stretches of sentences.
 *
 * @param left       share of the left terms' weight that is answered on the right
 * @param right      share of the right terms' weight that is answered on the left
 * @param mass       weight that is answered, the mean of both sides
 * @param figuresAgreeing    figures with a partner
 * @param figuresDisagreeing figures without, on both sides; they are left out of the shares
 * @param figuresMore how many more figures without partner one side has than the other
 * @param namesAlone  capitalised words inside a sentence that nothing answers
 * @param questions  1 where both sides ask, -1 where one does, else 0
 * @param quotations the same of quotation marks
 * @param length     how far the ratio of lengths is from the usual one, in nats
 */
record PairMeasure(double left, double right, double mass, int figuresAgreeing, int figuresDisagreeing, int figuresMore,
        int namesAlone, int questions, int quotations, double length) {

    /** How many of the features say something before any link is sure. */
    static final int FIRST_FEATURES = 12;

    double similarity() {
        return Math.sqrt(left * right);
    }

    /**
     * @param block     what was measured
     * @param rival     the similarity of the best other pair that has one of these sentences
     * @param everRival the same among all pairs, those already settled too
     * @param openings  what there is to choose from
     */
    double[] features(Block block, double rival, double everRival, Openings openings) {
        double similarity = similarity();
        return new double[] {1, similarity, similarity - rival, Math.min(left, right), Math.log1p(mass), length,
            Math.min(3, figuresAgreeing), openings.choice(block.leftFrom()), Math.min(3, figuresMore), Math.min(3, namesAlone),
            questions, quotations,
            openings.settled(), openings.lopsided(), similarity - everRival, openings.running(block),
            openings.even(block.leftFrom()), openings.isComplete() ? openings.settled() : 0};
    }
}
