package milaan.alignment;

/**
 * What is measured about two stretches of sentences.
 *
 * @param left       share of the left terms' weight that is answered on the right
 * @param right      share of the right terms' weight that is answered on the left
 * @param mass       weight that is answered, the mean of both sides
 * @param figuresAgreeing    figures with a partner
 * @param figuresDisagreeing figures without, on both sides; they are left out of the shares
 * @param length     how far the ratio of lengths is from the usual one, in nats
 */
record PairMeasure(double left, double right, double mass, int figuresAgreeing, int figuresDisagreeing, double length) {

    double similarity() {
        return Math.sqrt(left * right);
    }

    /**
     * @param rival     the similarity of the best other pair that has one of these sentences
     * @param everRival the same among all pairs, those already settled too
     * @param openings  what there is to choose from
     * @param place     a left sentence of this pair
     */
    double[] features(double rival, double everRival, Openings openings, int place) {
        double similarity = similarity();
        return new double[] {1, similarity, similarity - rival, Math.min(left, right), Math.log1p(mass), length,
            Math.min(3, figuresAgreeing), openings.choice(place), openings.settled(), openings.lopsided(),
            similarity - everRival};
    }
}
