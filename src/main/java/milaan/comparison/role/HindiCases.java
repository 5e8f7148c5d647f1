package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the case markers: which mention stands with ने, को, से … Pronouns and relatives stand for whom they mean. */
final class HindiCases {

    /**
     * A mention in its case.
     *
     * @param who      empty where a pronoun's meaning is not sure
     * @param slot     {@code ने को से का पर में खिलाफ द्वारा हाथों साथ अनुसार नाम Ø}, and वार of whose blow or bullet it is
     * @param at       its first token
     * @param end      after the marker
     */
    record Marked(List<Mention> who, String slot, int at, int end) { }

    private static final Map<String, String> PRONOUNS = RoleWords.map("hindi-cases.pronouns");
    private static final Map<String, String> RELATIVES = RoleWords.map("hindi-cases.relatives");
    private static final Set<String> CASES = RoleWords.set("hindi-cases.cases");
    private static final Set<String> GENITIVE = Set.of("का", "की", "के");
    private static final Map<String, String> AFTER_GENITIVE = RoleWords.map("hindi-cases.after-genitive");
    private static final Set<String> PARTICLES = Set.of("ही", "भी", "तो", "जी", "साहब", "(", ")", "'", "\"", "”", "“", "दोनों");
    /** Through what a body acts: वायुसेना के हेलीकॉप्टर ने. */
    private static final Set<String> ACTING_FOR = RoleWords.set("hindi-cases.acting-for");
    private static final Set<String> INSTRUMENTS = RoleWords.set("hindi-cases.instruments");
    private static final Set<String> ATTACKS = RoleWords.set("hindi-cases.attacks");
    private static final Set<String> AND = Set.of("और", "तथा", "एवं", "व", ",");

    /** Words that may stand between a person and the relative clause about them: a postposition, a verb, a comma. */
    private static final int ANTECEDENT = 8;
    private static final Set<String> POSTPOSITIONS = Set.of("अनुसार", "मुताबिक", "बाद", "साथ", "लिए");

    private final Stretch stretch;
    private final List<Mention> mentions;
    private final HindiClauses clauses;

    HindiCases(Stretch stretch, List<Mention> mentions, HindiClauses clauses) {
        this.stretch = stretch;
        this.mentions = mentions;
        this.clauses = clauses;
    }

    /** Those of the bead itself, in order. */
    List<Marked> read() {
        List<Marked> all = new ArrayList<>();
        for (int m = 0; m < mentions.size(); m++) {
            Mention mention = mentions.get(m);
            if (mention.to() <= stretch.begins()) {
                continue;
            }
            List<Mention> group = new ArrayList<>(List.of(mention));
            while (m + 1 < mentions.size() && AND.contains(stretch.norm(mentions.get(m).to()))
                    && isCoordinated(mentions.get(m), mentions.get(m + 1))) {
                group.add(mentions.get(++m));
            }
            int to = mentions.get(m).to();
            all.add(marked(group, mention.from(), to));
            byInstrument(group, mention.from(), to).ifPresent(all::add);
        }
        for (int i = stretch.begins(); i < stretch.size(); i++) {
            String norm = stretch.norm(i);
            if (PRONOUNS.containsKey(norm)) {
                all.add(new Marked(meant(i, PRONOUNS.get(norm)), PRONOUNS.get(norm), i, i + 1));
            } else if (RELATIVES.containsKey(norm)) {
                all.add(new Marked(antecedent(i), RELATIVES.get(norm), i, i + 1));
            } else if (norm.equals("जिस") || norm.equals("जिन")) {
                all.add(marked(antecedent(i), i, i + 1));
            } else if (norm.equals("ने") && i > 0 && (stretch.is(i - 1, ",") || resumed(i))) {
                all.add(new Marked(beforeRelative(i), "ने", i, i + 1));
            }
        }
        all.sort(java.util.Comparator.comparingInt(Marked::at));
        return all;
    }

    /** "X और सेवानिवृत्त शिक्षक Y": adjectives may stand before the second. */
    private boolean isCoordinated(Mention one, Mention next) {
        int gap = next.from() - one.to() - 1;
        if (gap > 2) {
            return false;
        }
        for (int i = one.to() + 1; i < next.from(); i++) {
            if (!stretch.tokens().get(i).isWord() || CASES.contains(stretch.norm(i)) || RELATIVES.containsKey(stretch.norm(i))
                    || !PRONOUNS.getOrDefault(stretch.norm(i), "का").equals("का")) {
                return false;
            }
        }
        return true;
    }

    /** "X की गोली से Y …": X does what the clause says. */
    private Optional<Marked> byInstrument(List<Mention> who, int from, int to) {
        boolean instrument = GENITIVE.contains(stretch.norm(to)) && (INSTRUMENTS.contains(stretch.norm(to + 1)) && stretch.is(to + 2, "से")
                || ATTACKS.contains(stretch.norm(to + 1)) && stretch.is(to + 2, "में"));
        return instrument ? Optional.of(new Marked(who, "वार", from, to + 3)) : Optional.empty();
    }

    private boolean resumed(int i) {
        return mentions.stream().noneMatch(m -> m.to() <= i && m.to() >= i - 2) && stretch.isMark(i - 1);
    }

    private Marked marked(List<Mention> who, int from, int to) {
        int i = to;
        while (PARTICLES.contains(stretch.norm(i))) {
            i++;
        }
        String norm = stretch.norm(i);
        if (norm.equals("ने") || norm.equals("को") || norm.equals("से") || norm.equals("पर") || norm.equals("द्वारा")) {
            return new Marked(who, isDenied(i + 1) ? "-" : norm, from, i + 1);
        }
        if (norm.equals("में") || norm.equals("तक")) {
            return new Marked(who, norm.equals("में") ? norm : "-", from, i + 1);
        }
        if (GENITIVE.contains(norm)) {
            String next = stretch.norm(i + 1);
            if (stretch.is(i + 2, "ने") && ACTING_FOR.contains(next)) {
                return new Marked(who, "ने", from, i + 3);
            }
            if ((next.equals("ओर") || next.equals("तरफ")) && stretch.is(i + 2, "से")) {
                return new Marked(who, "द्वारा", from, i + 3);
            }
            if (next.equals("ओर") || next.equals("तरफ")) {
                return new Marked(who, "पर", from, i + 2);
            }
            // "X के हवाले से" is whose word it is; "X के हवाले किया", to whom somebody is handed.
            boolean handed = next.equals("हवाले") && !stretch.is(i + 2, "से");
            boolean post = AFTER_GENITIVE.containsKey(next) && !norm.equals("का") && !handed;
            return post ? new Marked(who, AFTER_GENITIVE.get(next), from, i + 2) : new Marked(who, "का", from, i + 1);
        }
        return new Marked(who, "Ø", from, to);
    }

    /** "X पर नहीं, Y पर": not X. */
    private boolean isDenied(int at) {
        return stretch.is(at, "नहीं") && (stretch.isMark(at + 1) || stretch.is(at + 1, "बल्कि") || at + 1 >= stretch.size());
    }

    /** The one named before a relative: "X, जिसने …". */
    private List<Mention> antecedent(int relative) {
        return mentions.stream().filter(m -> m.to() <= relative && relative - m.to() <= ANTECEDENT).reduce((a, b) -> b)
                .filter(m -> !POSTPOSITIONS.contains(stretch.norm(relative - 1))).map(List::of).orElse(List.of());
    }

    private List<Mention> beforeRelative(int marker) {
        Optional<Mention> found = mentions.stream()
                .filter(m -> m.to() < marker && clauses.sameFinite(m.from(), marker)).reduce((a, b) -> b);
        return found.map(List::of).orElse(List.of());
    }

    private List<Mention> meant(int pronoun, String slot) {
        boolean possessive = slot.equals("का");
        // Who is named in the same clause is somebody else; a possessive excludes the subject only (else it were अपने).
        List<Mention> others = mentions.stream().filter(m -> clauses.sameFinite(m.from(), pronoun)
                && (stretch.is(m.to(), "ने") || !possessive && clauses.samePart(m.from(), pronoun))).toList();
        return Mention.onlyOneBefore(pronoun, mentions, others, stretch.begins());
    }
}
