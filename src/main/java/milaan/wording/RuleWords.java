package milaan.wording;

import milaan.annotation.StoryRule;

/** What a rule of the story says, in one sentence; it is also the reason a finding it answers is none. */
public final class RuleWords {

    private final Wording wording;
    private final TermWords terms;

    public RuleWords(Wording wording) {
        this.wording = wording;
        this.terms = new TermWords(wording);
    }

    public String sentence(StoryRule rule) {
        return switch (rule) {
            case StoryRule.SameName r -> wording.text("rule.same-name", r.one(), r.other());
            case StoryRule.SameWords r -> wording.text("rule.same-words", r.one(), r.other());
            case StoryRule.IgnoreKind r -> wording.text("rule.ignore-kind", terms.kind(r.kind()));
        };
    }
}
