package milaan.annotation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;

/**
 * All that people have added to a story, at one moment. Immutable: {@link #apply} gives the next state. It follows from
 * the edits alone, in their order.
 */
public record Annotations(Map<FindingRef, FindingMarks> findings, Map<String, ClaimMarks> claims,
                          Set<Edit.LinkSentences> links, Set<Edit.BarSentences> barred,
                          Map<String, LocalDate> published, Set<StoryRule> rules) {

    public static final Annotations NONE = new Annotations(Map.of(), Map.of(), Set.of(), Set.of(), Map.of(), Set.of());

    /** @param finding stable key of a finding of {@code pair} */
    public record FindingRef(Edit.PairKey pair, String finding) { }

    public record FindingMarks(Optional<Decision> decision, String note, boolean flagged) {
        static final FindingMarks NONE = new FindingMarks(Optional.empty(), "", false);
    }

    /**
     * @param tags     ids in the order they were set
     * @param made     whether it is a span that was made a claim for itself
     * @param evidence links or texts it rests on
     */
    public record ClaimMarks(Claim claim, List<String> tags, ClaimStatus status, String note, boolean flagged,
                             boolean made, List<String> evidence) {
        static ClaimMarks none(Claim claim) {
            return new ClaimMarks(claim, List.of(), ClaimStatus.OPEN, "", false, false, List.of());
        }

        public ClaimMarks {
            tags = List.copyOf(tags);
            evidence = List.copyOf(evidence);
        }

        public boolean isBlank() {
            return equals(none(claim));
        }

        ClaimMarks tags(List<String> next) {
            return new ClaimMarks(claim, next, status, note, flagged, made, evidence);
        }

        ClaimMarks status(ClaimStatus next) {
            return new ClaimMarks(claim, tags, next, note, flagged, made, evidence);
        }

        ClaimMarks note(String next) {
            return new ClaimMarks(claim, tags, status, next, flagged, made, evidence);
        }

        ClaimMarks flagged(boolean next) {
            return new ClaimMarks(claim, tags, status, note, next, made, evidence);
        }

        ClaimMarks made(boolean next) {
            return new ClaimMarks(claim, tags, status, note, flagged, next, evidence);
        }

        ClaimMarks evidence(List<String> next) {
            return new ClaimMarks(claim, tags, status, note, flagged, made, next);
        }
    }

    public Annotations {
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        links = Collections.unmodifiableSet(new LinkedHashSet<>(links));
        barred = Collections.unmodifiableSet(new LinkedHashSet<>(barred));
        published = Collections.unmodifiableMap(new LinkedHashMap<>(published));
        rules = Collections.unmodifiableSet(new LinkedHashSet<>(rules));
    }

    public FindingMarks of(Edit.PairKey pair, String finding) {
        return findings.getOrDefault(new FindingRef(pair, finding), FindingMarks.NONE);
    }

    public ClaimMarks of(Claim claim) {
        return claims.getOrDefault(claim.key(), ClaimMarks.none(claim));
    }

    /** The rule of the story that answers a finding nobody has decided about by itself. */
    public Optional<StoryRule> ruling(Edit.PairKey pair, Comparison comparison, Finding finding) {
        return rules.isEmpty() || of(pair, finding.basis().key()).decision().isPresent() ? Optional.empty()
                : rules.stream().filter(r -> r.answers(comparison, finding)).findFirst();
    }

    /** Whether a person or a rule of the story has said that a finding is none. */
    public boolean dismisses(Edit.PairKey pair, Comparison comparison, Finding finding) {
        return of(pair, finding.basis().key()).decision().filter(Decision.Dismissed.class::isInstance).isPresent()
                || ruling(pair, comparison, finding).isPresent();
    }

    public Annotations apply(Edit edit) {
        return switch (edit) {
            case Edit.Decide e -> withFinding(e.pair(), e.finding(),
                    m -> new FindingMarks(e.decision(), m.note(), m.flagged()));
            case Edit.NoteFinding e -> withFinding(e.pair(), e.finding(),
                    m -> new FindingMarks(m.decision(), e.note(), m.flagged()));
            case Edit.FlagFinding e -> withFinding(e.pair(), e.finding(),
                    m -> new FindingMarks(m.decision(), m.note(), e.flagged()));
            case Edit.TagClaim e -> withClaim(e.claim(), m -> m.tags(toggled(m.tags(), e)));
            case Edit.SetStatus e -> withClaim(e.claim(), m -> m.status(e.status()));
            case Edit.NoteClaim e -> withClaim(e.claim(), m -> m.note(e.note()));
            case Edit.FlagClaim e -> withClaim(e.claim(), m -> m.flagged(e.flagged()));
            case Edit.MarkSpan e -> withClaim(e.claim(), m -> m.made(e.on()));
            case Edit.CiteEvidence e -> withClaim(e.claim(), m -> m.evidence(e.evidence()));
            case Edit.LinkSentences e -> new Annotations(findings, claims,
                    with(links, new Edit.LinkSentences(e.pair(), e.left(), e.right(), true), e.on()), barred, published, rules);
            case Edit.BarSentences e -> new Annotations(findings, claims, links,
                    with(barred, new Edit.BarSentences(e.pair(), e.left(), e.right(), true), e.on()), published, rules);
            case Edit.SetPublished e -> {
                Map<String, LocalDate> days = new LinkedHashMap<>(published);
                e.day().ifPresentOrElse(d -> days.put(e.edition(), d), () -> days.remove(e.edition()));
                yield new Annotations(findings, claims, links, barred, days, rules);
            }
            case Edit.SetRule e -> new Annotations(findings, claims, links, barred, published, with(rules, e.rule(), e.on()));
            case Edit.Together e -> {
                Annotations next = this;
                for (Edit part : e.edits()) {
                    next = next.apply(part);
                }
                yield next;
            }
        };
    }

    /** The edit that, applied after {@code edit} was applied to this state, gives this state again. */
    public Edit inverse(Edit edit) {
        return switch (edit) {
            case Edit.Decide e -> new Edit.Decide(e.pair(), e.finding(), of(e.pair(), e.finding()).decision());
            case Edit.NoteFinding e -> new Edit.NoteFinding(e.pair(), e.finding(), of(e.pair(), e.finding()).note());
            case Edit.FlagFinding e -> new Edit.FlagFinding(e.pair(), e.finding(), of(e.pair(), e.finding()).flagged());
            case Edit.TagClaim e -> new Edit.TagClaim(e.claim(), e.tag(), of(e.claim()).tags().contains(e.tag()));
            case Edit.SetStatus e -> new Edit.SetStatus(e.claim(), of(e.claim()).status());
            case Edit.NoteClaim e -> new Edit.NoteClaim(e.claim(), of(e.claim()).note());
            case Edit.FlagClaim e -> new Edit.FlagClaim(e.claim(), of(e.claim()).flagged());
            case Edit.MarkSpan e -> new Edit.MarkSpan(e.claim(), of(e.claim()).made());
            case Edit.CiteEvidence e -> new Edit.CiteEvidence(e.claim(), of(e.claim()).evidence());
            case Edit.LinkSentences e -> new Edit.LinkSentences(e.pair(), e.left(), e.right(),
                    links.contains(new Edit.LinkSentences(e.pair(), e.left(), e.right(), true)));
            case Edit.BarSentences e -> new Edit.BarSentences(e.pair(), e.left(), e.right(),
                    barred.contains(new Edit.BarSentences(e.pair(), e.left(), e.right(), true)));
            case Edit.SetPublished e -> new Edit.SetPublished(e.edition(), Optional.ofNullable(published.get(e.edition())));
            case Edit.SetRule e -> new Edit.SetRule(e.rule(), rules.contains(e.rule()));
            case Edit.Together e -> {
                java.util.ArrayDeque<Edit> back = new java.util.ArrayDeque<>();
                Annotations state = this;
                for (Edit part : e.edits()) {
                    back.push(state.inverse(part));
                    state = state.apply(part);
                }
                yield new Edit.Together(List.copyOf(back));
            }
        };
    }

    private Annotations withFinding(Edit.PairKey pair, String key, java.util.function.UnaryOperator<FindingMarks> change) {
        Map<FindingRef, FindingMarks> next = new LinkedHashMap<>(findings);
        FindingRef ref = new FindingRef(pair, key);
        FindingMarks marks = change.apply(of(pair, key));
        if (marks.equals(FindingMarks.NONE)) {
            next.remove(ref);
        } else {
            next.put(ref, marks);
        }
        return new Annotations(next, claims, links, barred, published, rules);
    }

    private Annotations withClaim(Claim claim, java.util.function.UnaryOperator<ClaimMarks> change) {
        Map<String, ClaimMarks> next = new LinkedHashMap<>(claims);
        ClaimMarks marks = change.apply(of(claim));
        if (marks.isBlank()) {
            next.remove(claim.key());
        } else {
            next.put(claim.key(), marks);
        }
        return new Annotations(findings, next, links, barred, published, rules);
    }

    private static List<String> toggled(List<String> tags, Edit.TagClaim edit) {
        java.util.stream.Stream<String> others = tags.stream().filter(t -> !t.equals(edit.tag()));
        return (edit.on() ? java.util.stream.Stream.concat(others, java.util.stream.Stream.of(edit.tag())) : others)
                .toList();
    }

    private static <T> Set<T> with(Set<T> set, T element, boolean in) {
        Set<T> next = new LinkedHashSet<>(set);
        if (in) {
            next.add(element);
        } else {
            next.remove(element);
        }
        return next;
    }
}
