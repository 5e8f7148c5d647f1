package milaan.alignment;

/** Logistic model: from what is measured about a pair of sentences to the log-odds that they answer each other. */
final class LinkModel {

    private final double[] weights;

    /** @param weights one for each of {@link PairMeasure#features()} */
    LinkModel(double... weights) {
        this.weights = weights.clone();
    }

    double logOdds(double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    /** The same model with other prior odds; its first feature is always 1. */
    LinkModel shifted(double logOdds) {
        double[] shifted = weights.clone();
        shifted[0] += logOdds;
        return new LinkModel(shifted);
    }

    static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }
}
