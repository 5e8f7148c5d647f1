package milaan.export;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import milaan.annotation.Annotations.FindingRef;
import milaan.annotation.Claim;
import milaan.annotation.Edit;
import milaan.annotation.Event;

/** Who touched a finding or a claim last, and when: follows from the events. */
public final class Traces {

    /** @param who the editor's name; may be empty */
    public record Trace(String who, Instant at) { }

    private final Map<FindingRef, Trace> findings = new HashMap<>();
    private final Map<String, Trace> claims = new HashMap<>();

    public Traces(List<Event> events) {
        events.forEach(e -> add(e.edit(), new Trace(e.who(), e.at())));
    }

    public Optional<Trace> of(Edit.PairKey pair, String finding) {
        return Optional.ofNullable(findings.get(new FindingRef(pair, finding)));
    }

    public Optional<Trace> of(Claim claim) {
        return Optional.ofNullable(claims.get(claim.key()));
    }

    private void add(Edit edit, Trace trace) {
        switch (edit) {
            case Edit.Decide e -> findings.put(new FindingRef(e.pair(), e.finding()), trace);
            case Edit.NoteFinding e -> findings.put(new FindingRef(e.pair(), e.finding()), trace);
            case Edit.FlagFinding e -> findings.put(new FindingRef(e.pair(), e.finding()), trace);
            case Edit.TagClaim e -> claims.put(e.claim().key(), trace);
            case Edit.SetStatus e -> claims.put(e.claim().key(), trace);
            case Edit.NoteClaim e -> claims.put(e.claim().key(), trace);
            case Edit.FlagClaim e -> claims.put(e.claim().key(), trace);
            case Edit.MarkSpan e -> claims.put(e.claim().key(), trace);
            case Edit.CiteEvidence e -> claims.put(e.claim().key(), trace);
            case Edit.LinkSentences e -> { }
            case Edit.BarSentences e -> { }
            case Edit.SetPublished e -> { }
            case Edit.SetRule e -> { }
            case Edit.Together e -> e.edits().forEach(part -> add(part, trace));
        }
    }
}
