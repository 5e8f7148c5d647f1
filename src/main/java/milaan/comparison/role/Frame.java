package milaan.comparison.role;

import java.util.List;

/**
 * One way to say an action.
 *
 * @param agent   slots of the one who does it, the likeliest first
 * @param patient slots of the other
 */
record Frame(String action, Phrase phrase, List<String> agent, List<String> patient) { }
