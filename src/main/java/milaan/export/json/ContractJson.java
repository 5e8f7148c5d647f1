package milaan.export.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import milaan.alignment.Bead;
import milaan.alignment.Evidence;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.facts.Analysis;
import milaan.facts.DateFact;
import milaan.facts.DateInterval;
import milaan.facts.DurationFact;
import milaan.facts.Fact;
import milaan.facts.HedgeFact;
import milaan.facts.IdentifierFact;
import milaan.facts.NegationFact;
import milaan.facts.NumberFact;
import milaan.facts.OrdinalFact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The machine-readable form of facts, alignments and findings: the fields of the command line's contract, shared by
 * {@code batch} and the JSON report. Offsets are UTF-16, half-open. Pure; safe for many threads.
 */
public final class ContractJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private ContractJson() { }

    public static ArrayNode sentences(ReadText text) {
        ArrayNode all = NODES.arrayNode();
        for (Sentence sentence : text.sentences()) {
            all.addArray().add(sentence.span().start()).add(sentence.span().end());
        }
        return all;
    }

    public static ArrayNode alignments(List<Bead> beads) {
        ArrayNode all = NODES.arrayNode();
        for (Bead bead : beads) {
            ObjectNode node = all.addObject();
            ArrayNode left = node.putArray("left");
            bead.left().forEach(left::add);
            ArrayNode right = node.putArray("right");
            bead.right().forEach(right::add);
            node.put("score", rounded(bead.score()));
        }
        return all;
    }

    /** As {@link #alignments}, each link with whether a person made it and the words, names and figures it rests on. */
    public static ArrayNode links(List<Bead> beads, Analysis left, Analysis right) {
        ArrayNode all = alignments(beads);
        for (int i = 0; i < beads.size(); i++) {
            ((ObjectNode) all.get(i)).put("byHand", beads.get(i).isByHand()).set("evidence", evidence(beads.get(i).evidence(), left, right));
        }
        return all;
    }

    private static ArrayNode evidence(List<Evidence> evidence, Analysis left, Analysis right) {
        ArrayNode all = NODES.arrayNode();
        for (Evidence e : evidence) {
            ObjectNode item = all.addObject();
            item.put("kind", e.kind().name().toLowerCase(Locale.ROOT));
            item.set("left", span(e.left(), left));
            item.set("right", span(e.right(), right));
            item.put("weight", rounded(e.weight()));
        }
        return all;
    }

    public static ArrayNode facts(Analysis analysis) {
        ArrayNode all = NODES.arrayNode();
        analysis.facts().stream().filter(ContractJson::names).forEach(fact -> all.add(fact(fact, analysis)));
        return all;
    }

    /** Of places and persons the contract lists names: no adjectives, parts of other names, bare offices or pronouns. */
    private static boolean names(Fact fact) {
        return switch (fact) {
            case PlaceFact f -> f.use() == PlaceFact.Use.NAME || f.use() == PlaceFact.Use.DATELINE;
            case PersonFact f -> f.mention() == PersonFact.Mention.FULL || f.mention() == PersonFact.Mention.SHORT;
            case DateFact f -> true;
            case DurationFact f -> true;
            case NumberFact f -> true;
            case OrdinalFact f -> true;
            case IdentifierFact f -> true;
            case OrganisationFact f -> true;
            case QuoteFact f -> true;
            case NegationFact f -> true;
            case HedgeFact f -> true;
        };
    }

    /** @param message one sentence about the finding, for people */
    public static ArrayNode findings(Comparison comparison, Function<Finding, String> message) {
        ArrayNode all = NODES.arrayNode();
        comparison.findings().forEach(f -> all.add(finding(f, comparison, message.apply(f))));
        return all;
    }

    public static ObjectNode finding(Finding finding, Comparison comparison, String message) {
        Finding.Basis basis = finding.basis();
        Analysis left = comparison.left();
        Analysis right = comparison.right();
        ObjectNode node = NODES.objectNode();
        node.put("type", finding.kind().code());
        node.put("severity", basis.severity().name().toLowerCase(Locale.ROOT));
        node.put("confidence", rounded(basis.confidence()));
        node.set("left", place(basis.left(), left));
        node.set("right", place(basis.right(), right));
        node.put("leftValue", basis.leftValue());
        node.put("rightValue", basis.rightValue());
        node.put("rule", basis.rule());
        node.set("evidence", evidence(basis.evidence(), left, right));
        node.put("key", basis.key());
        node.put("message", message);
        return node;
    }

    public static ObjectNode fact(Fact fact, Analysis analysis) {
        ObjectNode node = NODES.objectNode();
        node.put("type", type(fact));
        node.put("start", fact.span().start());
        node.put("end", fact.span().end());
        node.put("text", analysis.words(fact));
        switch (fact) {
            case DateFact f -> date(node, f);
            case DurationFact f -> node.put("value", f.iso());
            case NumberFact f -> number(node, f);
            case OrdinalFact f -> node.put("value", f.value());
            case IdentifierFact f -> node.put("value", f.canonical());
            case PlaceFact f -> node.put("name", f.name());
            case PersonFact f -> node.put("name", f.name());
            case OrganisationFact f -> node.put("name", f.name());
            case QuoteFact f -> {
                node.put("closed", f.closed());
                node.put("kind", f.kind().name().toLowerCase(Locale.ROOT));
                node.set("speaker", place(f.speaker(), analysis));
                node.set("source", place(f.source(), analysis));
            }
            case NegationFact f -> node.put("cue", f.cue());
            case HedgeFact f -> node.put("cue", f.cue());
        }
        return node;
    }

    private static void date(ObjectNode node, DateFact fact) {
        node.put("from", fact.interval().map(i -> iso(i.from(), i)).orElse(null));
        node.put("to", fact.interval().map(i -> iso(i.to(), i)).orElse(null));
        node.put("granularity", fact.granularity().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode alternatives = node.putArray("alternatives");
        for (DateInterval i : fact.alternatives()) {
            alternatives.addArray().add(iso(i.from(), i)).add(iso(i.to(), i));
        }
    }

    private static void number(ObjectNode node, NumberFact fact) {
        node.put("value", fact.value().stripTrailingZeros().toPlainString());
        node.put("low", fact.low().stripTrailingZeros().toPlainString());
        node.put("high", fact.high().stripTrailingZeros().toPlainString());
        node.put("unit", orNull(fact.unit()));
        node.put("currency", orNull(fact.currency()));
        node.put("modifier", fact.modifier().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.put("counted", orNull(fact.counted()));
    }

    private static String type(Fact fact) {
        return switch (fact) {
            case DateFact f -> "date";
            case DurationFact f -> "duration";
            case NumberFact f -> "number";
            case OrdinalFact f -> "ordinal";
            case IdentifierFact f -> "identifier";
            case PlaceFact f -> "place";
            case PersonFact f -> "person";
            case OrganisationFact f -> "organisation";
            case QuoteFact f -> "quote";
            case NegationFact f -> "negation";
            case HedgeFact f -> "hedge";
        };
    }

    private static com.fasterxml.jackson.databind.JsonNode place(Optional<TextSpan> span, Analysis analysis) {
        return span.<com.fasterxml.jackson.databind.JsonNode>map(s -> span(s, analysis)).orElse(NODES.nullNode());
    }

    private static ObjectNode span(TextSpan span, Analysis analysis) {
        return NODES.objectNode().put("start", span.start()).put("end", span.end())
                .put("text", analysis.text().source().slice(span));
    }

    /** A day where the interval is one of whole days, else with its minutes. */
    private static String iso(LocalDateTime at, DateInterval interval) {
        boolean wholeDays = interval.from().toLocalTime().equals(LocalTime.MIDNIGHT)
                && interval.to().toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDays ? at.toLocalDate().toString() : MINUTES.format(at);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }
}
