package milaan.wording;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.alignment.Evidence;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;

/** A finding in words: title, both sides, the reason, what it rests on, and one line of all. Pure. */
public final class FindingWords {

    private static final int LONGEST_QUOTED = 140;
    private static final int EVIDENCE_SHOWN = 3;

    private final Wording wording;
    private final ValueWords values;
    private final FindingTitles titles;
    private final FindingReasons reasons;

    public FindingWords(Wording wording) {
        this.wording = wording;
        this.values = new ValueWords(wording);
        this.titles = new FindingTitles(wording);
        this.reasons = new FindingReasons(wording);
    }

    /** "Date differs". */
    public String title(Comparison comparison, Finding finding) {
        return titles.title(finding, SideNames.of(wording, comparison));
    }

    /** The left side as the card shows it. */
    public SideWords left(Comparison comparison, Finding finding) {
        return side(comparison.left(), finding, FindingFacts.left(finding), finding.basis().left(),
                finding.basis().leftValue());
    }

    public SideWords right(Comparison comparison, Finding finding) {
        return side(comparison.right(), finding, FindingFacts.right(finding), finding.basis().right(),
                finding.basis().rightValue());
    }

    /** "मंगलवार · 11 August 2026". */
    public String leftText(Comparison comparison, Finding finding) {
        return values.text(left(comparison, finding));
    }

    public String rightText(Comparison comparison, Finding finding) {
        return values.text(right(comparison, finding));
    }

    /** Why it was found, in one or two sentences; a general one for a rule that has no text of its own yet. */
    public String reason(Comparison comparison, Finding finding) {
        return reasons.reason(finding, SideNames.of(wording, comparison));
    }

    /** Which words hold the two places together; empty where nothing is recorded. */
    public Optional<String> evidence(Comparison comparison, Finding finding) {
        String pairs = finding.basis().evidence().stream()
                .sorted(Comparator.comparingDouble(Evidence::weight).reversed()).limit(EVIDENCE_SHOWN)
                .map(e -> wording.text("finding.same", comparison.left().text().source().slice(e.left()),
                        comparison.right().text().source().slice(e.right())))
                .distinct().collect(Collectors.joining(", "));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(wording.text("finding.evidence", pairs));
    }

    /** One line: "Date differs: मंगलवार · 11 August 2026 / Monday · 10 August 2026". */
    public String summary(Comparison comparison, Finding finding) {
        String both = finding instanceof Finding.OnlyInOne || finding instanceof Finding.UnbalancedQuote
                ? finding.basis().left().isPresent() ? leftText(comparison, finding) : rightText(comparison, finding)
                : wording.text("finding.pair", leftText(comparison, finding), rightText(comparison, finding));
        return wording.text("summary.finding", title(comparison, finding), both);
    }

    private SideWords side(Analysis analysis, Finding finding, Optional<? extends Fact> fact, Optional<TextSpan> span,
                           String value) {
        if (span.isEmpty()) {
            return new SideWords(none(finding), Optional.empty());
        }
        if (finding instanceof Finding.DifferentEvent) {
            return new SideWords(Excerpt.of(value, LONGEST_QUOTED), Optional.empty());
        }
        // A finding about quoted words points at some of them: its place says more than the whole quotation.
        Optional<? extends Fact> shown = fact.filter(f -> f.span().equals(span.get()));
        if (shown.isPresent()) {
            return values.side(analysis, shown.get());
        }
        boolean otherSays = FindingFacts.left(finding).isPresent() || FindingFacts.right(finding).isPresent();
        if (fact.isEmpty() && otherSays && isAbsence(finding)) {
            return new SideWords(none(finding), Optional.empty());
        }
        String source = analysis.text().source().value();
        String words = GraphemeClusters.snap(source, span.get()).in(source);
        // "the former" alone tells an editor nothing: whom it means stands in the value.
        Optional<String> meant = finding instanceof Finding.PersonDiffers && !value.isBlank() && !words.contains(value)
                ? Optional.of(Excerpt.of(value, LONGEST_QUOTED)) : Optional.empty();
        return new SideWords(Excerpt.of(words, LONGEST_QUOTED), meant);
    }

    /** Kinds where a side without a fact says something by its silence. */
    private static boolean isAbsence(Finding finding) {
        return finding instanceof Finding.NegationDiffers || finding instanceof Finding.HedgeDiffers;
    }

    private String none(Finding finding) {
        return wording.text(switch (finding.kind()) {
            case NEGATION -> "finding.no-negation";
            case HEDGE -> "finding.no-hedge";
            case QUOTE, SPEAKER, UNBALANCED_QUOTE -> "finding.no-quote";
            case DATE, NUMBER, PLACE, PERSON, ORGANISATION, ONLY_IN_ONE, DIFFERENT_EVENT -> "finding.nothing";
        });
    }
}
