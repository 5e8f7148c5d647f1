package milaan.comparison;

import java.util.List;
import milaan.alignment.Alignment;
import milaan.facts.Analysis;

/** Finds what no single pair of sentences shows: sentences only in one text, unbalanced marks, different events. */
@FunctionalInterface
public interface StoryChecker {

    List<? extends Finding> check(Analysis left, Analysis right, Alignment alignment);
}
