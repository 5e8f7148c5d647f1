package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that mean somebody (or an organisation or country that acts).
 *
 * @param from     first token
 * @param to       after the last token
 * @param name     the normalised words of the name, without titles; empty where only an office or kinship is named
 * @param concepts offices, kinship and callings that go with it ({@code person-nouns.tsv})
 * @param key      canonical key of a place or organisation
 */
record Mention(int from, int to, List<String> name, Set<String> concepts, Optional<String> key) {

    boolean isNamed() {
        return !name.isEmpty() || key.isPresent();
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
