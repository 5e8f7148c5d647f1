package milaan.comparison.role;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts Hindi into clauses: a finite clause holds one subject; inside it, participles (हराकर, करते हुए) and infinitives with
 * a postposition part sub-clauses. After a relative clause its matrix clause goes on.
 */
final class HindiClauses {

    private static final Set<String> ENDS = Set.of("।", ".", "?", "!", ";", "॥", ":");
    private static final Set<String> OPENERS = RoleWords.set("hindi-clauses.openers");
    private static final Set<String> AND = Set.of("और", "तथा", "एवं", "व", "या");
    static final Set<String> RELATIVES = RoleWords.set("hindi-clauses.relatives");
    private static final Set<String> VERBS = RoleWords.set("hindi-clauses.verbs");
    private static final List<String> FUTURE = List.of("ेगा", "ेगी", "ेंगे", "ेंगी", "एगा", "एगी", "एंगे", "एंगी");
    private static final Set<String> AFTER_INFINITIVE = RoleWords.set("hindi-clauses.after-infinitive");

    static final Set<String> INITIALS = RoleWords.set("hindi-clauses.initials");

    private final int[] finite;
    private final int[] sub;
    /** Of a clause that goes on with the subject of another: that other. */
    private final Map<Integer, Integer> coordinated = new HashMap<>();

    /**
     * @param verbs tokens that an action's own verb form stands on
     * @param named tokens of mentions
     */
    HindiClauses(Stretch stretch, Set<Integer> verbs, Set<Integer> named) {
        int n = stretch.size();
        finite = new int[n];
        sub = new int[n];
        // The sentences before say whom a pronoun means; their clauses are nobody's.
        Arrays.fill(finite, 0, stretch.begins(), -1);
        int clause = 0;
        int next = 1;
        int part = 0;
        boolean relative = false;
        int above = 0;
        Deque<Integer> matrix = new ArrayDeque<>();
        for (int i = stretch.begins(); i < n; i++) {
            // After a person की is the genitive, not the verb: "X ने मां की और Y ने बेटी की भूमिका निभाई".
            boolean closes = i > 0 && isVerb(stretch, i - 1, verbs, named) && !(stretch.is(i - 1, "की") && named.contains(i - 2));
            if (ENDS.contains(stretch.norm(i)) && !isInitial(stretch, i)) {
                matrix.clear();
                relative = false;
                finite[i] = clause;
                sub[i] = part++;
                clause = next++;
                continue;
            }
            if (RELATIVES.contains(stretch.norm(i)) || OPENERS.contains(stretch.norm(i))) {
                boolean rel = RELATIVES.contains(stretch.norm(i));
                if (rel && !clauseDone(stretch, i, verbs, named)) {
                    matrix.push(clause);
                }
                above = coordinated.getOrDefault(clause, clause);
                relative = rel;
                clause = next++;
                part++;
            } else if (closes && (stretch.is(i, ",") || AND.contains(stretch.norm(i)))) {
                finite[i] = clause;
                sub[i] = part++;
                boolean resumes = relative && stretch.is(i, ",") && !matrix.isEmpty();
                // "X ने वह अर्जी मानी, जिसमें … था, और आदेश दिया": X, not who acts in the relative clause.
                int before = relative && stretch.is(i, ",") && AND.contains(stretch.norm(i + 1)) ? above : clause;
                int last = clause;
                clause = resumes ? matrix.pop() : next++;
                relative = false;
                if (!resumes && clause == last + 1) {
                    coordinated.put(clause, before);
                }
                continue;
            }
            finite[i] = clause;
            sub[i] = part;
            if (!named.contains(i) && endsPart(stretch, i)) {
                part++;
            }
        }
    }

    boolean sameFinite(int one, int other) {
        return finite[one] == finite[other];
    }

    boolean samePart(int one, int other) {
        return sub[one] == sub[other] && finite[one] == finite[other];
    }

    /** Whether the clause of {@code token} goes on with the subject of the one before ("… और …"). */
    boolean sharesSubject(int token) {
        return coordinated.containsKey(finite[token]);
    }

    /** Whether {@code other} stands in the finite clause whose subject that of {@code token} goes on with. */
    boolean isBefore(int other, int token) {
        return finite[other] == coordinated.getOrDefault(finite[token], finite[token] - 1);
    }

    static boolean isRelative(String norm) {
        return RELATIVES.contains(norm);
    }

    static boolean isInfinitive(Stretch stretch, int at) {
        return stretch.norm(at).endsWith("ने") && !stretch.is(at, "ने")
                && !stretch.is(at, "उसने") && !stretch.is(at, "अपने")
                && AFTER_INFINITIVE.contains(stretch.norm(at + 1));
    }

    /** आर. के. नंदा: the full stop ends no sentence. */
    private static boolean isInitial(Stretch stretch, int at) {
        return stretch.is(at, ".") && at > 0 && INITIALS.contains(stretch.norm(at - 1));
    }

    private static boolean clauseDone(Stretch stretch, int at, Set<Integer> verbs, Set<Integer> named) {
        int last = at - 1;
        while (last >= 0 && stretch.isMark(last)) {
            last--;
        }
        return last < 0 || isVerb(stretch, last, verbs, named);
    }

    private static boolean isVerb(Stretch stretch, int at, Set<Integer> verbs, Set<Integer> named) {
        String norm = stretch.norm(at);
        // Many a name ends like a participle: साकर, दिनकर, तेंदुलकर.
        return VERBS.contains(norm) || verbs.contains(at) || isFuture(norm) || isParticiple(norm) && !named.contains(at);
    }

    private static boolean isFuture(String norm) {
        for (String ending : FUTURE) {
            if (norm.endsWith(ending) && norm.length() > ending.length()) {
                return true;
            }
        }
        return false;
    }

    /** कर, करके, हराकर. */
    private static boolean isParticiple(String norm) {
        return norm.endsWith("कर") ? norm.length() != 3 : norm.equals("करके");
    }

    private static boolean endsPart(Stretch stretch, int at) {
        String norm = stretch.norm(at);
        boolean participle = isParticiple(norm) && !norm.equals("लेकर") && !stretch.is(at + 1, "के");
        boolean while_ = List.of("हुए", "ही").contains(norm) && at > 0 && stretch.norm(at - 1).endsWith("ते");
        return participle || while_ || at > 0 && AFTER_INFINITIVE.contains(norm) && isInfinitive(stretch, at - 1);
    }
}
