package milaan.ui.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.annotation.Decision;
import milaan.comparison.Agreement;
import milaan.comparison.Kind;
import milaan.ui.desk.DeskState;
import milaan.ui.findings.FindingItem;
import milaan.ui.findings.Group;
import milaan.ui.findings.ListRow;
import milaan.ui.story.Side;
import milaan.wording.SideNames;

/** The list of findings in words: its sections and what the filter lets through. Pure. */
public final class ListWords {

    private final Words words;

    private final FindingLines lines;

    public ListWords(Words words, FindingLines lines) {
        this.words = words;
        this.lines = lines;
    }

    public List<ListRow> rows(DeskState state, String discrepancyKey) {
        List<ListRow> rows = new ArrayList<>();
        SideNames sides = words.sides(state.pair());
        for (Group group : Group.values()) {
            List<ListRow> entries = state.findings().stream().filter(f -> f.group() == group)
                    .map(f -> entry(state, f, sides)).filter(e -> shown(state, e)).map(ListRow.class::cast).toList();
            if (!entries.isEmpty() || group == Group.DISCREPANCY) {
                rows.add(new ListRow.Heading(words.text(group.messageKey()),
                        group == Group.DISCREPANCY ? discrepancyKey : ""));
                rows.addAll(entries);
            }
            if (entries.isEmpty() && group == Group.DISCREPANCY) {
                rows.add(new ListRow.Nothing(words.text(state.view().filter().isAll() ? "ui.list.none" : "ui.list.filtered")));
            }
        }
        List<Agreement> agreements = state.pair().comparison().agreements();
        if (!agreements.isEmpty() && state.view().filter().isAll() && !state.view().disagreementsOnly()) {
            rows.add(new ListRow.Heading(words.text("ui.group.agreement"), ""));
            agreements.forEach(a -> rows.add(same(state, a)));
        }
        return rows;
    }

    private ListRow.Entry entry(DeskState state, FindingItem item, SideNames sides) {
        boolean only = item.finding().kind() == Kind.ONLY_IN_ONE;
        String kind = only ? "" : words.terms().kind(item.finding().kind());
        return new ListRow.Entry(item.number() == 0 ? "·" : words.wording().numeral(item.number()), kind,
                lines.row(state.pair().comparison(), item), only && !item.isReviewed() ? side(item, sides) : status(item),
                item.kindStyle(), item.isDismissed(), item.marks().flagged(), !item.marks().note().isEmpty(), item.key());
    }

    private boolean shown(DeskState state, ListRow.Entry entry) {
        return state.finding(entry.target())
                .filter(item -> state.view().filter().lets(item, entry.kind() + " " + entry.values(), tags(state, item))).isPresent();
    }

    private static Set<String> tags(DeskState state, FindingItem item) {
        return state.view().filter().tag().isEmpty() ? Set.of() : state.pair().claims().claims().stream()
                .filter(c -> Stream.of(Side.values()).anyMatch(s -> DeskState.place(item, s).filter(p -> c.holds(s, p)).isPresent()))
                .flatMap(c -> state.annotations().of(c.claim()).tags().stream()).collect(Collectors.toSet());
    }

    private String status(FindingItem item) {
        if (item.rule().isPresent()) {
            return words.text("decision.by-rule");
        }
        return item.marks().decision().map(d -> switch (d) {
            case Decision.Confirmed c -> words.text("decision.confirmed");
            case Decision.Dismissed x -> words.text("decision.dismissed");
        }).orElseGet(() -> words.terms().severity(item.finding().basis().severity()));
    }

    private static String side(FindingItem item, SideNames sides) {
        return DeskState.place(item, Side.LEFT).isPresent() ? sides.left() : sides.right();
    }

    private ListRow same(DeskState state, Agreement agreement) {
        return new ListRow.Same(words.text("finding.same", state.pair().comparison().left().words(agreement.left()),
                state.pair().comparison().right().words(agreement.right())), agreement.left().span());
    }
}
