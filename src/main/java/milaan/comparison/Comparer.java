package milaan.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.facts.Analysis;
import milaan.model.TextSpan;

/**
 * Runs every checker over an alignment and gives each finding its stable key. Pure and safe for many threads; the beads of one
 * alignment are shared out among the processors, so checkers are asked from several threads at once.
 */
public final class Comparer implements TextComparer {

    private final List<Checker> checkers;
    private final List<StoryChecker> storyCheckers;
    private final AgreementFinder agreements;

    public Comparer(List<Checker> checkers, List<StoryChecker> storyCheckers, AgreementFinder agreements) {
        this.checkers = List.copyOf(checkers);
        this.storyCheckers = List.copyOf(storyCheckers);
        this.agreements = agreements;
    }

    @Override
    public Compared compare(Analysis left, Analysis right, Alignment alignment, CheckedBeads before) {
        CheckedBeads.Texts texts = new CheckedBeads.Texts(left, right);
        Map<Bead, CheckedBeads.Found> checked = checked(texts, alignment, before.by(this, texts));
        List<Finding> findings = new ArrayList<>();
        List<Agreement> agreed = new ArrayList<>();
        boolean translation = alignment.relation() == Alignment.Relation.TRANSLATION;
        for (Bead bead : alignment.beads()) {
            CheckedBeads.Found found = checked.get(bead.unscored());
            found.findings().stream().filter(f -> translation || !isLeftOut(f)).forEach(findings::add);
            agreed.addAll(found.agreements());
        }
        for (StoryChecker checker : storyCheckers) {
            findings.addAll(checker.check(left, right, alignment));
        }
        return new Compared(new Comparison(left, right, alignment, told(findings, left, right), agreed),
                CheckedBeads.of(texts, this, checked));
    }

    /** Beads that nobody has checked yet are. */
    private Map<Bead, CheckedBeads.Found> checked(CheckedBeads.Texts texts, Alignment alignment,
                                                  Map<Bead, CheckedBeads.Found> known) {
        return alignment.beads().parallelStream().map(Bead::unscored).collect(Collectors.toMap(bead -> bead,
                bead -> Optional.ofNullable(known.get(bead))
                        .orElseGet(() -> check(new AlignedPair(texts.left(), texts.right(), bead))), (one, same) -> one));
    }

    private CheckedBeads.Found check(AlignedPair pair) {
        return pair.isOfSentences() ? new CheckedBeads.Found(
                checkers.stream().<Finding>flatMap(checker -> checker.check(pair).stream()).toList(), agreements.find(pair))
                : new CheckedBeads.Found(List.of(), List.of());
    }

    private static List<Finding> told(List<Finding> findings, Analysis left, Analysis right) {
        ToldFindings once = new ToldFindings();
        findings.forEach(once::add);
        List<Finding> told = new ArrayList<>(once.list());
        // Of a speaker or an organisation under another name it is told that it is the speaker, or the organisation.
        told.removeIf(f -> f.kind() == Kind.PERSON && once.list().stream()
                .anyMatch(t -> (t.kind() == Kind.SPEAKER || t.kind() == Kind.ORGANISATION)
                        && t.basis().meetsLeft(f.basis()) && t.basis().meetsRight(f.basis())));
        told.sort(READING_ORDER);
        return keyed(told, left, right);
    }

    /** Of two reports written apart each leaves things out: a denial or a doubt only one of them has is no discrepancy. */
    private static boolean isLeftOut(Finding finding) {
        return finding instanceof Finding.NegationDiffers n && (n.left().isEmpty() || n.right().isEmpty())
                || finding instanceof Finding.HedgeDiffers h && (h.left().isEmpty() || h.right().isEmpty());
    }

    static final Comparator<Finding> READING_ORDER = Comparator
            .comparing((Finding f) -> f.kind() != Kind.DIFFERENT_EVENT)
            .thenComparing(f -> position(f.basis().left()))
            .thenComparing(f -> position(f.basis().right()))
            .thenComparing(f -> f.basis().rule());

    private static int position(Optional<TextSpan> span) {
        return span.map(TextSpan::start).orElse(Integer.MAX_VALUE);
    }

    private static List<Finding> keyed(List<Finding> findings, Analysis left, Analysis right) {
        Map<String, Integer> seen = new HashMap<>();
        List<Finding> keyed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            String first = key(finding, left, right, 0);
            int occurrence = seen.merge(first, 1, Integer::sum) - 1;
            keyed.add(withKey(finding, occurrence == 0 ? first : key(finding, left, right, occurrence)));
        }
        return keyed;
    }

    private static String key(Finding finding, Analysis left, Analysis right, int occurrence) {
        Finding.Basis b = finding.basis();
        return FindingKey.of(finding.kind(), b.rule(), b.leftValue(), b.rightValue(), sentence(left, b.left()),
                sentence(right, b.right()), occurrence);
    }

    private static String sentence(Analysis analysis, Optional<TextSpan> span) {
        return span.filter(s -> !analysis.text().sentences().isEmpty())
                .map(s -> analysis.text().text(analysis.text().sentenceOf(s))).orElse("");
    }

    private static Finding withKey(Finding finding, String key) {
        Finding.Basis b = finding.basis().withKey(key);
        return switch (finding) {
            case Finding.DateDiffers f -> new Finding.DateDiffers(b, f.left(), f.right());
            case Finding.DurationDiffers f -> new Finding.DurationDiffers(b, f.left(), f.right());
            case Finding.NumberDiffers f -> new Finding.NumberDiffers(b, f.left(), f.right());
            case Finding.IdentifierDiffers f -> new Finding.IdentifierDiffers(b, f.left(), f.right());
            case Finding.PlaceDiffers f -> new Finding.PlaceDiffers(b, f.left(), f.right());
            case Finding.PersonDiffers f -> new Finding.PersonDiffers(b, f.left(), f.right(), f.action());
            case Finding.OrganisationDiffers f -> new Finding.OrganisationDiffers(b, f.left(), f.right());
            case Finding.QuoteDiffers f -> new Finding.QuoteDiffers(b, f.left(), f.right());
            case Finding.SpeakerDiffers f -> new Finding.SpeakerDiffers(b, f.left(), f.right());
            case Finding.NegationDiffers f -> new Finding.NegationDiffers(b, f.left(), f.right());
            case Finding.HedgeDiffers f -> new Finding.HedgeDiffers(b, f.left(), f.right());
            case Finding.OnlyInOne f -> new Finding.OnlyInOne(b);
            case Finding.UnbalancedQuote f -> new Finding.UnbalancedQuote(b, f.quote());
            case Finding.DifferentEvent f -> new Finding.DifferentEvent(b, f.leftReasons(), f.rightReasons());
        };
    }
}
