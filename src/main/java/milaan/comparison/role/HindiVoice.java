package milaan.comparison.role;

import java.util.Set;
import java.util.stream.IntStream;
import milaan.model.TextSpan;

/** What the words around a Hindi action say of its form: passive, perfective, a noun, a verb of getting, an infinitive. */
final class HindiVoice {

    private static final Set<String> GO = RoleWords.set("hindi-voice.go");
    private static final Set<String> DONE = RoleWords.set("hindi-voice.done");
    private static final Set<String> NOMINAL = RoleWords.set("hindi-voice.nominal");
    private static final Set<String> AFTER_KI = RoleWords.set("hindi-voice.after-ki");
    private static final Set<String> GOT = RoleWords.set("hindi-voice.got");
    /** What somebody else is told, allowed or found guilty to do: X को … करने का आदेश. */
    private static final Set<String> CONTROL = RoleWords.set("hindi-voice.control");
    private static final Set<String> OWN_WILL = RoleWords.set("hindi-voice.own-will");
    private static final Set<String> ALLEGED = Set.of("आरोप", "आरोपों", "इल्जाम", "शक", "संदेह", "आरोपी");
    private static final Set<String> IMPERFECTIVE = Set.of("ते", "ती", "ता");
    private static final Set<String> INFINITIVE_ENDS = Set.of("ना", "ने", "नी");
    private static final Set<String> MUST = RoleWords.set("hindi-voice.must");
    /** What is done to an appeal, an invitation, an accusation: the noun before is no verb then. */
    private static final Set<String> OBJECT_OF = RoleWords.set("hindi-voice.object-of");
    /** What may stand between the noun and what is done to it: "का आदेश क्यों नहीं माना". */
    private static final Set<String> OVER = RoleWords.set("hindi-voice.over");
    private static final int REACH = 4;
    private static final int CONTROL_REACH = 9;

    private final Stretch stretch;
    private final HindiClauses clauses;
    private final TextSpan action;

    /** @param action the tokens that say the action */
    HindiVoice(Stretch stretch, HindiClauses clauses, TextSpan action) {
        this.stretch = stretch;
        this.clauses = clauses;
        this.action = action;
    }

    private boolean isParticiple(int at) {
        return stretch.is(at, "कर") || stretch.is(at, "करके") || stretch.norm(at).length() > 3 && stretch.norm(at).endsWith("कर");
    }

    private int nextInfinitive(int from) {
        return IntStream.range(from, Math.min(stretch.size(), from + CONTROL_REACH)).takeWhile(i -> clauses.sameFinite(i, verb()))
                .filter(i -> HindiClauses.isInfinitive(stretch, i)).findFirst().orElse(-1);
    }

    /** A verb, or its noun, that is done to an appeal or an invitation: ठुकराया, खारिज. */
    static boolean isObjectOf(String norm) {
        return OBJECT_OF.contains(norm);
    }

    static boolean isPostposition(String norm) {
        return NOMINAL.contains(norm);
    }

    private int verb() {
        return action.start();
    }

    /** Whether it is done by whom the clause's main verb tells, lets or finds guilty to do it. */
    boolean isControlled() {
        return leadsTo(CONTROL);
    }

    /** Whether somebody is said to have done it: X पर … करने का आरोप. */
    boolean isAlleged() {
        return leadsTo(ALLEGED);
    }

    /** Whether somebody has to do it, who then stands with को: X को चुकाने होंगे. */
    boolean isObliged() {
        int last = action.end() - 1;
        return MUST.contains(stretch.norm(verb() - 1)) && INFINITIVE_ENDS.stream().anyMatch(stretch.norm(verb() - 2)::endsWith)
                || INFINITIVE_ENDS.stream().anyMatch(stretch.norm(last)::endsWith) && MUST.contains(stretch.norm(last + 1))
                || INFINITIVE_ENDS.stream().anyMatch(stretch.norm(last + 1)::endsWith) && MUST.contains(stretch.norm(last + 2));
    }

    /** "X ने … खरीदने का करार किया": X is who will do it. */
    private boolean isOwnWill() {
        return HindiClauses.isInfinitive(stretch, action.end() - 1) && leadsTo(OWN_WILL);
    }

    private boolean leadsTo(Set<String> words) {
        int last = action.end() - 1;
        int to = HindiClauses.isInfinitive(stretch, last) ? last : HindiClauses.isInfinitive(stretch, last + 1) ? last + 1
                : isParticiple(last) || isParticiple(last + 1) ? nextInfinitive(last + 1) : -1;
        return to >= 0 && IntStream.range(to + 1, Math.min(stretch.size(), to + CONTROL_REACH))
                .takeWhile(i -> clauses.sameFinite(i, verb())).anyMatch(i -> words.contains(stretch.norm(i)));
    }

    boolean isGot() {
        int end = action.end();
        if (GOT.contains(stretch.norm(verb() - 1))) {
            // "X से मिली जमानत": said before the noun.
            return true;
        }
        for (int i = end; i < Math.min(stretch.size(), end + 3) && !stretch.isMark(i); i++) {
            if (GOT.contains(stretch.norm(i)) && clauses.sameFinite(i, verb())) {
                return true;
            }
        }
        return false;
    }

    /** The action is a noun that something else is said of: हत्या के आरोप में. */
    boolean isNominal() {
        if (isOwnWill()) {
            return false;
        }
        int said = action.end();
        while (OVER.contains(stretch.norm(said))) {
            said++;
        }
        if (OBJECT_OF.contains(stretch.norm(said))) {
            return true;
        }
        int end = action.end();
        String next = stretch.norm(end);
        if (next.equals("की")) {
            String then = stretch.norm(end + 1);
            return !(then.isEmpty() || stretch.isMark(end + 1) || AFTER_KI.contains(then));
        }
        if (next.equals("के") && Set.of("बाद", "लिए").contains(stretch.norm(end + 1))) {
            return !HindiClauses.isInfinitive(stretch, end - 1);
        }
        return NOMINAL.contains(next) || HindiClauses.isInfinitive(stretch, end);
    }

    /** "हार के बाद Y को": what follows belongs to another action. */
    boolean isOver() {
        return stretch.is(action.end(), "के") && stretch.is(action.end() + 1, "बाद");
    }

    boolean isPassive() {
        int end = action.end();
        int last = Math.min(stretch.size(), end + REACH);
        TextSpan after = new TextSpan(end, Math.max(end, last));
        for (int i = after.start(); i < after.end(); i++) {
            if (stretch.isMark(i) || !clauses.sameFinite(i, verb())) {
                return false;
            }
            if (GO.contains(stretch.norm(i)) && !isWhile(i)) {
                return true;
            }
        }
        return false;
    }

    /** "लगाते हुए": while doing it. */
    private boolean isWhile(int at) {
        return stretch.norm(at).startsWith("हु") && IMPERFECTIVE.stream().anyMatch(stretch.norm(at - 1)::endsWith);
    }

    /** A perfective without ने has dropped its subject; what is unmarked is then no agent. */
    boolean isPerfective() {
        int end = action.end();
        for (int i = end; i < Math.min(stretch.size(), end + REACH) && !stretch.isMark(i); i++) {
            if (DONE.contains(stretch.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
