package milaan.facts.name;

import java.util.Set;

/** Names whose bearer is known, so that a look-alike is not taken for them (Iran for Iraq). */
@FunctionalInterface
public interface KnownNames {

    /** Knows nobody. */
    KnownNames NONE = name -> Set.of();

    /** @param name a whole name in either script; @return the keys of those who bear it; empty where unknown */
    Set<String> bearers(String name);
}
