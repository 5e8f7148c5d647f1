package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** To whom an English verb or noun of action is done: looks to its right, and for X's before the noun. */
final class EnglishObject {

    private static final int REACH = 14;
    /** Of these, only one that stands close to its verb says to whom: "fired at X", not "arrested a player at X". */
    private static final Set<String> CLOSE = Set.of("at", "on", "in", "into", "past", "behind");
    private static final int CLOSE_REACH = 3;
    /** Behind these, another noun has its "of": "removal by X in the wake of Y". */
    private static final Set<String> BEFORE_OF = RoleWords.set("english-object.before-of");
    private static final Set<String> MAKING = RoleWords.set("english-object.making");

    private final Stretch stretch;
    private final List<Mention> mentions;
    private final EnglishGroups groups;

    EnglishObject(Stretch stretch, List<Mention> mentions, EnglishGroups groups) {
        this.stretch = stretch;
        this.mentions = mentions;
        this.groups = groups;
    }

    /** The object straight after the verb; empty also where something that is nobody stands there. */
    List<Mention> direct(int end, List<Mention> subject) {
        boolean content = false;
        for (int i = end; i < Math.min(stretch.size(), end + 8); i++) {
            String norm = stretch.norm(i);
            Optional<Mention> here = groups.at(i);
            if (here.isPresent()) {
                if (stretch.is(groups.beforeDeterminers(here.get().from()) - 1, "not")) {
                    i = here.get().to();
                    continue;
                }
                if (isModifier(here.get())) {
                    continue;
                }
                if (stretch.is(here.get().to(), "'s")) {
                    // "the Morcha's candidate Suman": the name that the genitive belongs to may follow.
                    i = here.get().to();
                    continue;
                }
                return groups.withApposition(groups.withFollowing(here.get()));
            }
            if (EnglishWords.OBJECT_PRONOUNS.contains(norm) && groups.at(i + 1).isEmpty()) {
                boolean possessive = norm.equals("her") && i + 1 < stretch.size() && stretch.tokens().get(i + 1).isWord()
                        && !EnglishWords.PREPOSITIONS.contains(stretch.norm(i + 1));
                if (!possessive) {
                    return groups.onlyOne(i, subject);
                }
            }
            if (stops(norm) || EnglishWords.PREPOSITIONS.contains(norm) || norm.equals(",") || norm.equals("and")) {
                return List.of();
            }
            content = true;
        }
        return List.of();
    }

    /** "Ranji medallist X": what a calling that is in no list begins with. */
    private boolean isModifier(Mention mention) {
        int noun = mention.to();
        String norm = stretch.norm(noun);
        return !mention.sure() && noun + 1 < stretch.size() && stretch.tokens().get(noun).isWord() && !stretch.isCapitalised(noun)
                && groups.at(noun).isEmpty() && groups.at(noun + 1).filter(Mention::isNamed).isPresent()
                && !EnglishWords.PREPOSITIONS.contains(norm) && !norm.equals("and") && !EnglishWords.isFinite(norm)
                && EnglishInflection.of(norm) == EnglishInflection.PLAIN;
    }

    /** The mention that the preposition {@code word}, after {@code end}, governs. */
    List<Mention> after(int end, String word) {
        return after(end, word, false);
    }

    /** As {@link #after(int, String)}, of a noun: "X's invitation was accepted by Y" says not who invited. */
    List<Mention> afterNoun(int end, String word) {
        return after(end, word, true);
    }

    private List<Mention> after(int end, String word, boolean noun) {
        String[] words = word.split(" ");
        int reach = CLOSE.contains(word) ? CLOSE_REACH : REACH;
        for (int i = end; i < Math.min(stretch.size(), end + reach); i++) {
            // "a fine of Rs 40 lakh on X"
            reach += EnglishWords.isOfSum(stretch, i) ? 1 : 0;
            boolean another = i > end && stretch.is(i, "and") && groups.at(i + 1).isEmpty();
            if (another || stops(stretch.norm(i)) || noun && isOfAnother(i, word)) {
                return List.of();
            }
            if (matches(words, i) && !isOrigin(i)) {
                List<Mention> governed = governedBy(i + words.length);
                if (!governed.isEmpty()) {
                    return governed;
                }
            }
        }
        return List.of();
    }

    /** Whether what follows is no longer said of the noun: another has its "of", or the verb of the clause has come. */
    private boolean isOfAnother(int at, String word) {
        String norm = stretch.norm(at);
        return word.equals("of") && BEFORE_OF.contains(norm)
                || (EnglishWords.isFinite(norm) ? !isMade(at) : EnglishWords.BE.contains(norm));
    }

    /** "fishermen from Gujarat": where they come from, not who gave them. */
    private boolean isOrigin(int preposition) {
        return stretch.is(preposition, "from") && groups.ending(preposition).filter(m -> m.key().isEmpty()).isPresent()
                && groups.at(preposition + 1).flatMap(Mention::key).filter(k -> k.startsWith("place:")).isPresent();
    }

    /** "a complaint was filed by Y": it is Y's. */
    private boolean isMade(int auxiliary) {
        int i = auxiliary;
        while (EnglishWords.AUXILIARIES.contains(stretch.norm(i))) {
            i++;
        }
        return MAKING.contains(stretch.norm(i)) && stretch.is(i + 1, "by");
    }

    /** "X's victory": who stands in the genitive before the noun at {@code noun}. */
    List<Mention> possessor(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
            if (stretch.is(i, "'s") || stretch.is(i, "'")) {
                return groups.ending(i).map(List::of).orElse(List.of());
            }
            if (!stretch.tokens().get(i).isWord() || EnglishWords.PREPOSITIONS.contains(stretch.norm(i))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "dismissed X's appeal": X, where no person stands after the genitive. */
    List<Mention> possessorAfter(int end) {
        for (int i = end; i < Math.min(stretch.size(), end + CLOSE_REACH); i++) {
            Optional<Mention> here = groups.at(i);
            if (here.isPresent()) {
                int noun = here.get().to() + 1;
                return stretch.is(noun - 1, "'s") && groups.at(noun).isEmpty() && groups.at(noun + 1).isEmpty()
                        ? List.of(here.get()) : List.of();
            }
        }
        return List.of();
    }

    private boolean stops(String norm) {
        return EnglishWords.BREAKS.contains(norm);
    }

    private boolean matches(String[] words, int at) {
        for (int i = 0; i < words.length; i++) {
            if (!stretch.is(at + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    private List<Mention> governedBy(int from) {
        int reach = from + 5;
        for (int i = from; i < Math.min(stretch.size(), reach); i++) {
            // "his 58-year-old mother": one adjective.
            reach += stretch.is(i, "-") ? 2 : 0;
            Optional<Mention> here = groups.at(i);
            if (here.isPresent() && stretch.is(here.get().to(), "'s") && groups.at(here.get().to() + 1).isPresent()) {
                // "of the victim's mother": the mother.
                i = here.get().to();
                continue;
            }
            if (here.isPresent()) {
                return stretch.is(here.get().to(), "'s") ? List.of() : groups.withApposition(groups.withFollowing(here.get()));
            }
            if (EnglishWords.OBJECT_PRONOUNS.contains(stretch.norm(i)) && groups.at(i + 1).isEmpty()
                    && !stretch.is(i, "her")) {
                return groups.onlyOne(i);
            }
            boolean goesOn = (stretch.tokens().get(i).isWord() || stretch.tokens().get(i).isNumber())
                    && !EnglishWords.PREPOSITIONS.contains(stretch.norm(i)) && !stops(stretch.norm(i)) && !stretch.norm(i).endsWith("ing");
            if (!goesOn && !stretch.is(i, "-")) {
                return List.of();
            }
        }
        return List.of();
    }
}
