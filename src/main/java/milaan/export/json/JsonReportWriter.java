package milaan.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import milaan.annotation.Anchor;
import milaan.annotation.Annotations.ClaimMarks;
import milaan.annotation.Decision;
import milaan.annotation.StoryRule;
import milaan.annotation.Edit;
import milaan.annotation.Tag;
import milaan.annotation.Verdict;
import milaan.comparison.Agreement;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.export.Report;
import milaan.export.ReportWriter;
import milaan.export.Traces;
import milaan.export.Traces.Trace;
import milaan.model.Edition;
import milaan.wording.FindingWords;
import milaan.wording.RuleWords;
import milaan.wording.Wording;

/**
 * The report as one JSON object ({@code "schema": "milaan-report/1"}): story, editions, and for each pair what
 * {@link ContractJson} says of it plus decisions, tags and notes. UTF-8, indented, one pair at a time in memory.
 */
public final class JsonReportWriter implements ReportWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void write(Report report, Wording wording, OutputStream out) throws IOException {
        JsonGenerator json = mapper.createGenerator(out);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
        json.writeStartObject();
        json.writeStringField("schema", "milaan-report/1");
        json.writeStringField("language", wording.language().locale().getLanguage());
        json.writeStringField("made", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(report.made()));
        writeOptional(json, "editor", report.editor());
        json.writeStringField("title", report.story().title());
        writeOptional(json, "note", report.story().note());
        json.writeArrayFieldStart("editions");
        for (Edition edition : report.story().editions()) {
            json.writeTree(edition(report, edition));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pairs");
        Traces traces = new Traces(report.events());
        for (Report.Pair pair : report.pairs()) {
            json.writeTree(pair(report, pair, traces, new FindingWords(wording), new RuleWords(wording)));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rules");
        for (StoryRule rule : report.annotations().rules()) {
            json.writeTree(rule(rule, new RuleWords(wording)));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tags");
        for (Tag tag : Stream.concat(report.tags().tags().stream(), report.tags().retired().stream()).toList()) {
            json.writeTree(NODES.objectNode().put("id", tag.id()).put("english", tag.english()).put("hindi", tag.hindi()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (ClaimMarks marks : report.annotations().claims().values()) {
            json.writeTree(claim(report, marks, traces.of(marks.claim())));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void writeOptional(JsonGenerator json, String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private static ObjectNode edition(Report report, Edition edition) {
        Optional<LocalDate> published = Optional.ofNullable(report.annotations().published().get(edition.id()))
                .or(edition::published);
        ObjectNode node = NODES.objectNode();
        node.put("id", edition.id());
        node.put("language", edition.language().code());
        node.put("published", published.map(LocalDate::toString).orElse(null));
        node.put("outlet", edition.outlet().orElse(null));
        node.put("headline", edition.headline().orElse(null));
        node.put("byline", edition.byline().orElse(null));
        node.put("url", edition.url().orElse(null));
        node.put("revision", edition.revision());
        node.put("text", edition.text().value());
        return node;
    }

    private static ObjectNode pair(Report report, Report.Pair pair, Traces traces, FindingWords words,
                                   RuleWords rules) {
        Comparison comparison = pair.comparison();
        ObjectNode node = NODES.objectNode();
        node.put("left", pair.left().id());
        node.put("right", pair.right().id());
        node.put("relation", code(comparison.alignment().relation()));
        ObjectNode sentences = node.putObject("sentences");
        sentences.set("left", ContractJson.sentences(comparison.left().text()));
        sentences.set("right", ContractJson.sentences(comparison.right().text()));
        node.set("alignments", ContractJson.links(comparison.alignment().beads(), comparison.left(), comparison.right()));
        node.set("candidates", ContractJson.links(comparison.alignment().candidates(), comparison.left(), comparison.right()));
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : comparison.findings()) {
            findings.add(finding(report, pair, finding, traces, words, rules));
        }
        ArrayNode agreements = node.putArray("agreements");
        for (Agreement agreement : comparison.agreements()) {
            ObjectNode item = agreements.addObject();
            item.set("left", ContractJson.fact(agreement.left(), comparison.left()));
            item.set("right", ContractJson.fact(agreement.right(), comparison.right()));
        }
        ObjectNode facts = node.putObject("facts");
        facts.set("left", ContractJson.facts(comparison.left()));
        facts.set("right", ContractJson.facts(comparison.right()));
        return node;
    }

    private static ObjectNode finding(Report report, Report.Pair pair, Finding finding, Traces traces,
                                      FindingWords words, RuleWords rules) {
        Edit.PairKey key = pair.key();
        var marks = report.annotations().of(key, finding.basis().key());
        ObjectNode node = ContractJson.finding(finding, pair.comparison(), words.summary(pair.comparison(), finding));
        node.put("reason", words.reason(pair.comparison(), finding));
        node.set("decision", marks.decision().map(JsonReportWriter::decision)
                .or(() -> report.annotations().ruling(key, pair.comparison(), finding).map(r -> byRule(r, rules))).orElse(null));
        node.put("note", marks.note());
        node.put("flagged", marks.flagged());
        trace(node, report, traces.of(key, finding.basis().key()));
        return node;
    }

    private static ObjectNode decision(Decision decision) {
        ObjectNode node = NODES.objectNode();
        switch (decision) {
            case Decision.Confirmed d -> {
                node.put("decided", "confirmed");
                node.put("verdict", d.verdict().map((Verdict v) -> code(v)).orElse(null));
            }
            case Decision.Dismissed d -> {
                node.put("decided", "dismissed");
                node.put("reason", d.reason());
            }
        }
        return node;
    }

    /** A rule of the story answers the finding: dismissed, with the rule's sentence as the reason. */
    private static ObjectNode byRule(StoryRule rule, RuleWords words) {
        return NODES.objectNode().put("decided", "dismissed").put("reason", words.sentence(rule)).put("byRule", true);
    }

    private static ObjectNode rule(StoryRule rule, RuleWords words) {
        ObjectNode node = NODES.objectNode();
        switch (rule) {
            case StoryRule.SameName r -> node.put("rule", "same-name").put("one", r.one()).put("other", r.other());
            case StoryRule.SameWords r -> node.put("rule", "same-words").put("one", r.one()).put("other", r.other());
            case StoryRule.IgnoreKind r -> node.put("rule", "ignore-kind").put("type", r.kind().code());
        }
        return node.put("says", words.sentence(rule));
    }

    private static ObjectNode claim(Report report, ClaimMarks marks, Optional<Trace> trace) {
        ObjectNode node = NODES.objectNode();
        node.put("key", marks.claim().key());
        ArrayNode places = node.putArray("places");
        for (Anchor anchor : marks.claim().anchors()) {
            places.addObject().put("edition", anchor.edition()).put("start", anchor.span().start())
                    .put("end", anchor.span().end()).put("text", anchor.exact());
        }
        ArrayNode tags = node.putArray("tags");
        marks.tags().forEach(tags::add);
        node.put("status", code(marks.status()));
        node.put("note", marks.note());
        node.put("flagged", marks.flagged());
        ArrayNode evidence = node.putArray("evidence");
        marks.evidence().forEach(evidence::add);
        trace(node, report, trace);
        return node;
    }

    private static void trace(ObjectNode node, Report report, Optional<Trace> trace) {
        node.put("by", trace.map(Trace::who).orElse(null));
        node.put("at", trace.map(t -> DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(t.at().atZone(report.made().getZone()))).orElse(null));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
