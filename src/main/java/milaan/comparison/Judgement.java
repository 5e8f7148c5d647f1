package milaan.comparison;

import milaan.facts.Verdict;

/**
 * What is said of two facts, one a side.
 *
 * @param rule      dotted name of the rule by which they differ; empty otherwise
 * @param closeness 0..1: how surely the two belong together, so that a difference between them matters
 */
record Judgement(Verdict verdict, String rule, double closeness) {

    static final Judgement AGREE = new Judgement(Verdict.AGREE, "", 1);
    static final Judgement UNDECIDED = new Judgement(Verdict.UNDECIDED, "", 0);

    /** @param closeness how finely: a year agrees with a month in it, but less than with the year */
    static Judgement agree(double closeness) {
        return new Judgement(Verdict.AGREE, "", closeness);
    }

    static Judgement differ(String rule, double closeness) {
        return new Judgement(Verdict.DIFFER, rule, closeness);
    }
}
