package milaan.comparison.role;

import java.util.List;
import milaan.model.TextSpan;

/**
 * Somebody does something.
 *
 * @param action   key of the action in {@code actions.tsv}
 * @param verb     the words, in the original text
 * @param agents   who does it; empty where the text does not say or we could not read it
 * @param patients to whom; empty likewise
 */
record Deed(String action, TextSpan verb, List<Mention> agents, List<Mention> patients) {

    /** The same, without saying to whom. */
    Deed withoutPatients() {
        return new Deed(action, verb, agents, List.of());
    }

    /** Nobody does it to himself: where both are one, the other is misread. */
    Deed toAnother() {
        return agents.equals(patients) ? withoutPatients() : this;
    }

    boolean isComplete() {
        return !agents.isEmpty() && !patients.isEmpty();
    }

    /** Done together: who is named first says nothing. */
    boolean isMutual() {
        return action.startsWith("*");
    }
}
