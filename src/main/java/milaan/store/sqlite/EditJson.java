package milaan.store.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Anchor;
import milaan.annotation.Claim;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.StoryRule;
import milaan.annotation.Verdict;
import milaan.comparison.Kind;
import milaan.model.TextSpan;

/**
 * Edits as JSON, written out by hand: the words in a story file must not change because a record here was renamed.
 */
final class EditJson {

    private final ObjectMapper mapper = new ObjectMapper();

    String write(Edit edit) {
        return node(edit).toString();
    }

    /** @throws IllegalArgumentException for text that is no edit */
    Edit read(String json) {
        try {
            return edit(mapper.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an edit", e);
        }
    }

    private ObjectNode node(Edit edit) {
        ObjectNode node = mapper.createObjectNode();
        switch (edit) {
            case Edit.Decide e -> {
                finding(node.put("do", "decide"), e.pair(), e.finding());
                e.decision().ifPresent(d -> node.set("decision", decision(d)));
            }
            case Edit.NoteFinding e -> finding(node.put("do", "note-finding"), e.pair(), e.finding()).put("note", e.note());
            case Edit.FlagFinding e -> finding(node.put("do", "flag-finding"), e.pair(), e.finding()).put("on", e.flagged());
            case Edit.TagClaim e -> claim(node.put("do", "tag"), e.claim()).put("tag", e.tag()).put("on", e.on());
            case Edit.SetStatus e -> claim(node.put("do", "status"), e.claim()).put("status", word(e.status()));
            case Edit.NoteClaim e -> claim(node.put("do", "note"), e.claim()).put("note", e.note());
            case Edit.FlagClaim e -> claim(node.put("do", "flag"), e.claim()).put("on", e.flagged());
            case Edit.MarkSpan e -> claim(node.put("do", "span"), e.claim()).put("on", e.on());
            case Edit.CiteEvidence e -> {
                ArrayNode all = claim(node.put("do", "evidence"), e.claim()).putArray("evidence");
                e.evidence().forEach(all::add);
            }
            case Edit.LinkSentences e -> {
                pair(node.put("do", "link").put("on", e.on()), e.pair());
                node.set("leftAnchors", anchors(e.left()));
                node.set("rightAnchors", anchors(e.right()));
            }
            case Edit.BarSentences e -> {
                pair(node.put("do", "bar").put("on", e.on()), e.pair());
                node.set("leftAnchor", anchor(e.left()));
                node.set("rightAnchor", anchor(e.right()));
            }
            case Edit.SetPublished e -> {
                node.put("do", "published").put("edition", e.edition());
                e.day().ifPresent(d -> node.put("day", d.toString()));
            }
            case Edit.SetRule e -> node.put("do", "rule").put("on", e.on()).set("rule", rule(e.rule()));
            case Edit.Together e -> {
                ArrayNode all = node.put("do", "together").putArray("edits");
                e.edits().forEach(part -> all.add(node(part)));
            }
        }
        return node;
    }

    private Edit edit(JsonNode n) {
        return switch (n.path("do").asText()) {
            case "decide" -> new Edit.Decide(pair(n), n.path("finding").asText(),
                    n.has("decision") ? Optional.of(decision(n.get("decision"))) : Optional.empty());
            case "note-finding" -> new Edit.NoteFinding(pair(n), n.path("finding").asText(), n.path("note").asText());
            case "flag-finding" -> new Edit.FlagFinding(pair(n), n.path("finding").asText(), n.path("on").asBoolean());
            case "tag" -> new Edit.TagClaim(claim(n), n.path("tag").asText(), n.path("on").asBoolean());
            case "status" -> new Edit.SetStatus(claim(n), value(ClaimStatus.values(), n.path("status").asText()));
            case "note" -> new Edit.NoteClaim(claim(n), n.path("note").asText());
            case "flag" -> new Edit.FlagClaim(claim(n), n.path("on").asBoolean());
            case "span" -> new Edit.MarkSpan(claim(n), n.path("on").asBoolean());
            case "evidence" -> {
                List<String> evidence = new ArrayList<>();
                n.path("evidence").forEach(item -> evidence.add(item.asText()));
                yield new Edit.CiteEvidence(claim(n), evidence);
            }
            case "link" -> new Edit.LinkSentences(pair(n), anchors(n.path("leftAnchors")), anchors(n.path("rightAnchors")),
                    n.path("on").asBoolean());
            case "bar" -> new Edit.BarSentences(pair(n), anchor(n.path("leftAnchor")), anchor(n.path("rightAnchor")),
                    n.path("on").asBoolean());
            case "published" -> new Edit.SetPublished(n.path("edition").asText(),
                    n.has("day") ? Optional.of(LocalDate.parse(n.get("day").asText())) : Optional.empty());
            case "rule" -> new Edit.SetRule(rule(n.path("rule")), n.path("on").asBoolean());
            case "together" -> {
                List<Edit> edits = new ArrayList<>();
                n.path("edits").forEach(part -> edits.add(edit(part)));
                yield new Edit.Together(edits);
            }
            default -> throw new IllegalArgumentException("unknown edit: " + n.path("do"));
        };
    }

    private ObjectNode decision(Decision decision) {
        ObjectNode node = mapper.createObjectNode();
        return switch (decision) {
            case Decision.Confirmed d -> {
                d.verdict().ifPresent(v -> node.put("verdict", word(v)));
                yield node.put("is", "confirmed");
            }
            case Decision.Dismissed d -> node.put("is", "dismissed").put("reason", d.reason());
        };
    }

    private static Decision decision(JsonNode node) {
        return switch (node.path("is").asText()) {
            case "confirmed" -> new Decision.Confirmed(node.has("verdict")
                    ? Optional.of(value(Verdict.values(), node.get("verdict").asText())) : Optional.empty());
            case "dismissed" -> new Decision.Dismissed(node.path("reason").asText());
            default -> throw new IllegalArgumentException("unknown decision: " + node);
        };
    }

    private ObjectNode rule(StoryRule rule) {
        ObjectNode node = mapper.createObjectNode();
        return switch (rule) {
            case StoryRule.SameName r -> node.put("is", "same-name").put("one", r.one()).put("other", r.other());
            case StoryRule.SameWords r -> node.put("is", "same-words").put("one", r.one()).put("other", r.other());
            case StoryRule.IgnoreKind r -> node.put("is", "ignore-kind").put("kind", word(r.kind()));
        };
    }

    private static StoryRule rule(JsonNode node) {
        String one = node.path("one").asText();
        String other = node.path("other").asText();
        return switch (node.path("is").asText()) {
            case "same-name" -> new StoryRule.SameName(one, other);
            case "same-words" -> new StoryRule.SameWords(one, other);
            case "ignore-kind" -> new StoryRule.IgnoreKind(value(Kind.values(), node.path("kind").asText()));
            default -> throw new IllegalArgumentException("unknown rule: " + node);
        };
    }

    private static ObjectNode finding(ObjectNode node, Edit.PairKey pair, String finding) {
        return pair(node, pair).put("finding", finding);
    }

    private static ObjectNode pair(ObjectNode node, Edit.PairKey pair) {
        return node.put("leftEdition", pair.left()).put("rightEdition", pair.right());
    }

    private static Edit.PairKey pair(JsonNode node) {
        return new Edit.PairKey(node.path("leftEdition").asText(), node.path("rightEdition").asText());
    }

    private ObjectNode claim(ObjectNode node, Claim claim) {
        ObjectNode inner = node.putObject("claim").put("key", claim.key());
        claim.left().ifPresent(a -> inner.set("left", anchor(a)));
        claim.right().ifPresent(a -> inner.set("right", anchor(a)));
        return node;
    }

    private static Claim claim(JsonNode node) {
        JsonNode inner = node.path("claim");
        return new Claim(inner.path("key").asText(), optionalAnchor(inner, "left"), optionalAnchor(inner, "right"));
    }

    private static Optional<Anchor> optionalAnchor(JsonNode node, String name) {
        return node.has(name) ? Optional.of(anchor(node.get(name))) : Optional.empty();
    }

    private ArrayNode anchors(List<Anchor> anchors) {
        ArrayNode all = mapper.createArrayNode();
        anchors.forEach(a -> all.add(anchor(a)));
        return all;
    }

    private static List<Anchor> anchors(JsonNode nodes) {
        List<Anchor> all = new ArrayList<>();
        nodes.forEach(n -> all.add(anchor(n)));
        return all;
    }

    private ObjectNode anchor(Anchor a) {
        return mapper.createObjectNode().put("edition", a.edition()).put("start", a.span().start())
                .put("end", a.span().end()).put("exact", a.exact()).put("before", a.before()).put("after", a.after());
    }

    private static Anchor anchor(JsonNode n) {
        return new Anchor(n.path("edition").asText(), new TextSpan(n.path("start").asInt(), n.path("end").asInt()),
                n.path("exact").asText(), n.path("before").asText(), n.path("after").asText());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E value(E[] values, String word) {
        for (E value : values) {
            if (word(value).equals(word)) {
                return value;
            }
        }
        throw new IllegalArgumentException("unknown value: " + word);
    }
}
