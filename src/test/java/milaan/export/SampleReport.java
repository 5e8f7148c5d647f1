package milaan.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import milaan.alignment.Alignment;
import milaan.alignment.Bead;
import milaan.alignment.Evidence;
import milaan.annotation.Anchor;
import milaan.annotation.Claim;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.annotation.Edit;
import milaan.annotation.History;
import milaan.annotation.TagSet;
import milaan.annotation.Verdict;
import milaan.comparison.Agreement;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.facts.Analysis;
import milaan.facts.Approximation;
import milaan.facts.NumberFact;
import milaan.intake.StoryReader;
import milaan.model.Edition;
import milaan.model.Story;
import milaan.model.TextSpan;
import milaan.text.TextReader;
import milaan.work.ProblemException;

/**
 * A report made by hand over the sample story of the Kosi flood, from its reviewed expectations: so that the printed page
 * is tested without the checkers.
 */
public final class SampleReport {

    public static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    public static final ZonedDateTime MADE = ZonedDateTime.of(2026, 8, 13, 18, 40, 0, 0, ZONE);
    private static final Path FOLDER = Path.of("assets/stories/kosi-flood");

    private SampleReport() { }

    /** One pair, its findings partly decided, with notes, tags and flags. */
    public static Report onePair() {
        Story story = story(FOLDER);
        return report(story, List.of(kosi(story)));
    }

    /** As {@link #onePair}: two links made by hand, and words marked in both versions with a note. */
    public static Report byHand() {
        Report report = onePair();
        Report.Pair pair = report.pairs().getFirst();
        Comparison c = pair.comparison();
        List<Bead> beads = new ArrayList<>(c.alignment().beads());
        for (int i : new int[] {1, 3}) {
            Bead b = beads.get(i);
            beads.set(i, new Bead(b.left(), b.right(), 1, b.evidence(), Bead.Origin.PERSON));
        }
        String hindi = pair.left().text().value();
        String english = pair.right().text().value();
        Claim money = Claim.of(Optional.of(Anchor.in(pair.left().id(), hindi, find(hindi, "₹12 करोड़", "करोड़"))),
                Optional.of(Anchor.in(pair.right().id(), english, find(english, "Rs 120 million", "million"))));
        History history = History.EMPTY;
        for (Edit edit : edits(pair)) {
            history = history.after(history.event(edit, "अनिता वर्मा", MADE.minusMinutes(48).toInstant()));
        }
        Edit note = new Edit.NoteClaim(money, "Same sum in both.");
        history = history.after(history.event(note, "अनिता वर्मा", MADE.minusMinutes(40).toInstant()));
        Report.Pair linked = new Report.Pair(pair.left(), pair.right(), new Comparison(c.left(), c.right(),
                new Alignment(beads, List.of(), c.alignment().relation()), c.findings(), c.agreements()));
        return new Report(report.story(), List.of(linked), history.present(), history.events(), TagSet.STANDARD,
                report.editor(), MADE);
    }

    /** Every Hindi with every English version. */
    public static Report everyPair() {
        Story story = story(FOLDER);
        List<Report.Pair> pairs = new ArrayList<>();
        for (Edition hindi : story.in(milaan.model.Language.HINDI)) {
            for (Edition english : story.in(milaan.model.Language.ENGLISH)) {
                pairs.add(hindi.id().equals("hi-1") && english.id().equals("en-1") ? kosi(story) : bare(hindi, english));
            }
        }
        return report(story, pairs);
    }

    public static Story story(Path folder) {
        try {
            return new StoryReader().read(List.of(folder)).story();
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pair with its first sentences linked in order and no findings. */
    public static Report.Pair bare(Edition left, Edition right) {
        Analysis l = analysis(left);
        Analysis r = analysis(right);
        int linked = Math.min(l.text().sentences().size(), r.text().sentences().size()) * 2 / 3;
        List<Bead> beads = IntStream.range(0, linked)
                .mapToObj(i -> new Bead(List.of(i), List.of(i), 0.9, List.of(), Bead.Origin.PROGRAM)).toList();
        return new Report.Pair(left, right, new Comparison(l, r,
                new Alignment(beads, List.of(), Alignment.Relation.REPORTS), List.of(), List.of()));
    }

    public static Report report(Story story, List<Report.Pair> pairs) {
        History history = History.EMPTY;
        for (Report.Pair pair : pairs) {
            if (pair.comparison().findings().size() > 5) {
                for (Edit edit : edits(pair)) {
                    history = history.after(history.event(edit, "अनिता वर्मा", MADE.minusMinutes(48).toInstant()));
                }
            }
        }
        return new Report(story, pairs, history.present(), history.events(), TagSet.STANDARD, Optional.of("अनिता वर्मा"),
                MADE);
    }

    private static List<Edit> edits(Report.Pair pair) {
        List<String> keys = pair.comparison().findings().stream().map(f -> f.basis().key()).toList();
        Edit.PairKey key = pair.key();
        String hindi = pair.left().text().value();
        String english = pair.right().text().value();
        Claim toll = Claim.of(Optional.of(Anchor.in(pair.left().id(), hindi, find(hindi, "करीब डेढ़ लाख", "।"))),
                Optional.of(Anchor.in(pair.right().id(), english, find(english, "About 150,000", "."))));
        return List.of(
                new Edit.Decide(key, keys.get(0), Optional.of(new Decision.Confirmed(Optional.of(Verdict.RIGHT_WRONG)))),
                new Edit.NoteFinding(key, keys.get(0), "विभाग की विज्ञप्ति में 12 लाख ही है; अनुवाद में लाख को मिलियन लिख दिया गया।"),
                new Edit.Decide(key, keys.get(1), Optional.of(new Decision.Confirmed(Optional.of(Verdict.LEFT_WRONG)))),
                new Edit.NoteFinding(key, keys.get(1), "Control room log: Tuesday 19:05."),
                new Edit.Decide(key, keys.get(3), Optional.of(new Decision.Dismissed("दो अलग प्रखंडों की बात है"))),
                new Edit.FlagFinding(key, keys.get(4), true),
                new Edit.TagClaim(toll, "figure", true), new Edit.TagClaim(toll, "needs-source", true),
                new Edit.SetStatus(toll, ClaimStatus.TO_CORRECT),
                new Edit.NoteClaim(toll, "Ask the department for the figure of the evening."),
                new Edit.FlagClaim(toll, true));
    }

    private static Report.Pair kosi(Story story) {
        Edition left = story.edition("hi-1").orElseThrow();
        Edition right = story.edition("en-1").orElseThrow();
        Analysis l = analysis(left);
        Analysis r = analysis(right);
        JsonNode expected = expectations();
        List<Bead> beads = new ArrayList<>();
        for (JsonNode link : expected.get("alignments")) {
            beads.add(new Bead(sentences(l, link.get("hi")), sentences(r, link.get("en")), 0.97, List.of(),
                    Bead.Origin.PROGRAM));
        }
        List<Finding> findings = new ArrayList<>();
        for (JsonNode wanted : expected.get("must_find")) {
            findings.add(finding(wanted, l, r, findings.size()));
        }
        List<Agreement> agreements = List.of(
                new Agreement(number(left, "डेढ़ लाख", "150000"), number(right, "150,000", "150000")),
                new Agreement(number(left, "₹12 करोड़", "120000000"), number(right, "Rs 120 million", "120000000")));
        return new Report.Pair(left, right, new Comparison(l, r,
                new Alignment(beads, List.of(), Alignment.Relation.TRANSLATION), findings, agreements));
    }

    private static Finding finding(JsonNode wanted, Analysis left, Analysis right, int index) {
        Optional<TextSpan> l = span(wanted, "hi", "left", left);
        Optional<TextSpan> r = span(wanted, "en", "right", right);
        String type = wanted.get("type").asText();
        List<Evidence> evidence = l.isPresent() && r.isPresent()
                ? List.of(new Evidence(Evidence.Kind.WORD, l.get(), r.get(), 0.5)) : List.of();
        Finding.Basis basis = new Finding.Basis(index == 3 ? Severity.INFO : Severity.HIGH, 0.9, l, r,
                wanted.path("left").asText(""), wanted.path("right").asText(""), type + ".sample", evidence,
                type + "-" + index);
        return switch (type) {
            case "date" -> new Finding.DateDiffers(basis, Optional.empty(), Optional.empty());
            case "number" -> new Finding.NumberDiffers(basis, Optional.empty(), Optional.empty());
            case "place" -> new Finding.PlaceDiffers(basis, Optional.empty(), Optional.empty());
            case "person" -> new Finding.PersonDiffers(basis, Optional.empty(), Optional.empty(), Optional.empty());
            case "quote" -> new Finding.QuoteDiffers(basis, Optional.empty(), Optional.empty());
            case "negation" -> new Finding.NegationDiffers(basis, Optional.empty(), Optional.empty());
            case "only-in-one" -> new Finding.OnlyInOne(basis);
            default -> throw new IllegalStateException(type);
        };
    }

    private static Optional<TextSpan> span(JsonNode wanted, String sentenceField, String wordsField, Analysis analysis) {
        if (!wanted.has(sentenceField)) {
            return Optional.empty();
        }
        TextSpan sentence = analysis.text().sentences().get(sentence(analysis, wanted.get(sentenceField).asText())).span();
        if (!wanted.has(wordsField)) {
            return Optional.of(sentence);
        }
        String words = wanted.get(wordsField).asText();
        int start = analysis.text().source().value().indexOf(words, sentence.start());
        return Optional.of(new TextSpan(start, start + words.length()));
    }

    private static NumberFact number(Edition edition, String words, String value) {
        int start = edition.text().value().indexOf(words);
        BigDecimal n = new BigDecimal(value);
        return new NumberFact(new TextSpan(start, start + words.length()), n, n, n, Approximation.EXACT,
                NumberFact.Kind.COUNT, Optional.empty(), Optional.empty(), Optional.empty(), false, 1);
    }

    private static TextSpan find(String text, String opening, String end) {
        int start = text.indexOf(opening);
        return new TextSpan(start, text.indexOf(end, start) + end.length());
    }

    private static List<Integer> sentences(Analysis analysis, JsonNode starts) {
        Stream<String> all = starts.isArray()
                ? java.util.stream.StreamSupport.stream(starts.spliterator(), false).map(JsonNode::asText)
                : Stream.of(starts.asText());
        return all.map(s -> sentence(analysis, s)).sorted().distinct().toList();
    }

    private static int sentence(Analysis analysis, String start) {
        int at = analysis.text().source().value().indexOf(start);
        return analysis.text().sentenceOf(new TextSpan(at, at));
    }

    public static Analysis analysis(Edition edition) {
        return new Analysis(new TextReader().read(edition.text(), edition.language()), edition.published(), List.of());
    }

    private static JsonNode expectations() {
        try {
            return new ObjectMapper().readTree(FOLDER.resolve("expectations.json").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Different events, more than a hundred findings that overlap, and a note longer than a page. */
    public static Report crowded() {
        Story story = story(FOLDER);
        Report.Pair pair = kosi(story);
        Comparison c = pair.comparison();
        List<Finding> findings = new ArrayList<>();
        Finding.Basis event = new Finding.Basis(Severity.MEDIUM, 0.8, Optional.of(c.left().text().sentences().getFirst().span()),
                Optional.of(c.right().text().sentences().getFirst().span()), "12 अगस्त, सुपौल, पटना", "Aug 12, Supaul, Patna",
                "event.different", List.of(), "event");
        findings.add(new Finding.DifferentEvent(event, List.of(), List.of()));
        for (int i = 0; i < 120; i++) {
            TextSpan left = new TextSpan(i * 13, i * 13 + 30);
            TextSpan right = new TextSpan(i * 14, i * 14 + 30);
            Finding.Basis basis = new Finding.Basis(i % 7 == 3 ? Severity.INFO : Severity.LOW, 0.5, Optional.of(left),
                    i % 5 == 0 ? Optional.empty() : Optional.of(right), "", "", "quote.words", List.of(), "crowd-" + i);
            findings.add(i % 3 == 0 ? new Finding.QuoteDiffers(basis, Optional.empty(), Optional.empty())
                    : i % 3 == 1 ? new Finding.HedgeDiffers(basis, Optional.empty(), Optional.empty())
                    : new Finding.OrganisationDiffers(basis, Optional.empty(), Optional.empty()));
        }
        Comparison crowd = new Comparison(c.left(), c.right(), c.alignment(), findings, c.agreements());
        Report.Pair crowded = new Report.Pair(pair.left(), pair.right(), crowd);
        Edit note = new Edit.NoteFinding(crowded.key(), "crowd-5", "विभाग से पूछा गया; जवाब लिखित में आएगा। ".repeat(90));
        History history = History.EMPTY;
        history = history.after(history.event(note, "अनिता वर्मा", MADE.minusDays(1).toInstant()));
        return new Report(story, List.of(crowded), history.present(), history.events(), TagSet.STANDARD, Optional.empty(),
                MADE);
    }

    /** A story of one Hindi and one English text. */
    public static Report ofTexts(String hindi, String english) {
        Edition left = Edition.of("hi-1", milaan.model.Language.HINDI, hindi).published(LocalDate.of(2026, 8, 13));
        Edition right = Edition.of("en-1", milaan.model.Language.ENGLISH, english).published(LocalDate.of(2026, 8, 13));
        return report(new Story("नमूना", Optional.empty(), List.of(left, right)), List.of(bare(left, right)));
    }
}
