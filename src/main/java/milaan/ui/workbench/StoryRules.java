package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import milaan.annotation.StoryRule;
import milaan.comparison.Finding;
import milaan.comparison.JoinedComparer;
import milaan.comparison.Kind;
import milaan.ui.control.ChoiceSheet;
import milaan.ui.control.Sheet;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Navigator;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.findings.FindingItem;
import milaan.ui.story.Side;
import milaan.ui.words.Words;
import milaan.wording.Excerpt;
import milaan.wording.RuleWords;

/** The sheets in which a dismissal is made general, and general ones are taken back. */
final class StoryRules {

    /** Longer words are no word that could mean the same again elsewhere. */
    private static final int LONGEST = 80;
    private static final int SHOWN = 46;

    private final WorkbenchModel model;
    private final Words words;
    private final Sheet sheet;

    StoryRules(WorkbenchModel model, Words words, Sheet sheet) {
        this.model = model;
        this.words = words;
        this.sheet = sheet;
    }

    /** Asks how far the dismissal of the current finding goes. */
    void ask() {
        model.state().get().ifPresent(state -> state.currentFinding().ifPresent(item -> {
            ChoiceSheet<StoryRule> choice = new ChoiceSheet<>(sheet, "general", words.text("ui.rules.ask"),
                    words.text("ui.rules.why"), "", List.of(new ChoiceSheet.Action<>("general-make",
                            words.text("ui.rules.make"), KeyCode.ENTER, this::make)));
            choice.open(possible(state, item).stream().map(this::row).toList(), 0, words.text("ui.sheet.cancel"));
        }));
    }

    private void make(StoryRule rule) {
        sheet.close();
        model.rule(rule, true);
        model.go(Navigator::unreviewed);
    }

    /** The rules in force; Delete takes one back. */
    void list() {
        List<ChoiceSheet<StoryRule>> self = new ArrayList<>();
        ChoiceSheet<StoryRule> choice = new ChoiceSheet<>(sheet, "rules", words.text("ui.rules.title"), "",
                words.text("ui.rules.none"), List.of(new ChoiceSheet.Action<>("rules-revoke", words.text("ui.rules.revoke"),
                        KeyCode.DELETE, rule -> {
                            model.rule(rule, false);
                            self.getFirst().show(rows(), self.getFirst().chosen());
                        })));
        self.add(choice);
        choice.open(rows(), 0, words.text("ui.keys.close"));
    }

    private List<ChoiceSheet.Row<StoryRule>> rows() {
        return model.state().get().map(s -> s.annotations().rules().stream().map(this::row).toList()).orElse(List.of());
    }

    private ChoiceSheet.Row<StoryRule> row(StoryRule rule) {
        return new ChoiceSheet.Row<>(sentence(rule), words.text("ui.rules.answers", model.answers(rule)), rule);
    }

    private String sentence(StoryRule rule) {
        return new RuleWords(words.wording()).sentence(switch (rule) {
            case StoryRule.SameName r -> new StoryRule.SameName(Excerpt.of(r.one(), SHOWN), Excerpt.of(r.other(), SHOWN));
            case StoryRule.SameWords r -> new StoryRule.SameWords(Excerpt.of(r.one(), SHOWN), Excerpt.of(r.other(), SHOWN));
            case StoryRule.IgnoreKind r -> r;
        });
    }

    /** What could be said of the whole story because of this finding, the narrowest first. */
    static List<StoryRule> possible(DeskState state, FindingItem item) {
        List<StoryRule> rules = new ArrayList<>();
        Finding finding = item.finding();
        Finding.Basis basis = finding.basis();
        if (JoinedComparer.isOfNames(finding.kind()) && !basis.leftValue().isBlank() && !basis.rightValue().isBlank()) {
            rules.add(new StoryRule.SameName(basis.leftValue(), basis.rightValue()));
        }
        Optional<String> left = said(state, item, Side.LEFT);
        Optional<String> right = said(state, item, Side.RIGHT);
        if (finding.kind() != Kind.DIFFERENT_EVENT && left.isPresent() && right.isPresent()) {
            rules.add(new StoryRule.SameWords(left.get(), right.get()));
        }
        rules.add(new StoryRule.IgnoreKind(finding.kind()));
        return rules;
    }

    private static Optional<String> said(DeskState state, FindingItem item, Side side) {
        return DeskState.place(item, side).map(s -> s.in(state.pair().analysis(side).text().source().value()))
                .filter(s -> s.length() <= LONGEST);
    }
}
