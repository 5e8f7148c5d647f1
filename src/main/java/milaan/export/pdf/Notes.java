package milaan.export.pdf;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.annotation.Anchor;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Decision;
import milaan.comparison.Agreement;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.export.MarkedClaim;
import milaan.export.MarkedFinding;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.export.Traces;
import milaan.wording.DateWords;
import milaan.wording.Excerpt;
import milaan.wording.FindingWords;
import milaan.wording.RuleWords;
import milaan.wording.SideNames;
import milaan.wording.TermWords;
import milaan.wording.ValueWords;
import milaan.wording.Wording;

/** What the third column says, as paragraphs of words: findings, claims, agreements, sentences in one text only. */
final class Notes {

    static final float SIZE = 8.3f;
    private static final int ONE_LINE = 64;
    private static final int LONGEST_EXCERPT = 110;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private static final TextStyle TITLE = TextStyle.bold(8.9f, Colours.INK);
    private static final TextStyle VALUE = TextStyle.plain(SIZE, Colours.INK);
    private static final TextStyle BODY = TextStyle.plain(SIZE, Colours.BODY);
    private static final TextStyle REMARK = TextStyle.slanted(SIZE, Colours.BODY);
    private static final TextStyle SOFT = TextStyle.plain(7.6f, Colours.MUTED);
    private static final TextStyle BADGE = TextStyle.bold(6.6f, Colours.INK);

    private final Report report;
    private final PairContent content;
    private final Wording wording;
    private final FindingWords findings;
    private final TermWords terms;
    private final TagNames tags;
    private final SideNames sides;

    Notes(Report report, PairContent content, Wording wording) {
        this.report = report;
        this.content = content;
        this.wording = wording;
        this.findings = new FindingWords(wording);
        this.terms = new TermWords(wording);
        this.tags = new TagNames(report.tags(), wording);
        this.sides = SideNames.of(wording, content.pair().left(), content.pair().right());
    }

    /** Paragraphs, each a list of words. */
    List<List<Word>> finding(MarkedFinding marked) {
        Comparison comparison = content.pair().comparison();
        Finding finding = marked.finding();
        List<List<Word>> paragraphs = new ArrayList<>();
        List<Word> title = new ArrayList<>();
        if (marked.number() > 0) {
            boolean faint = VersionMarks.isFaint(marked);
            title.add(Words.atom(wording.numeral(marked.number()),
                    TextStyle.bold(6.2f, faint ? Colours.MUTED : Colours.WHITE),
                    new Word.Adornment.Disc(VersionMarks.style(marked), faint)));
        }
        title.addAll(Words.of(findings.title(comparison, finding) + " ", -1, TITLE));
        letters(finding).ifPresent(l -> title.addAll(Words.of(l + " ", -1, SOFT)));
        title.add(badge(marked.isInformation() && marked.isOpen()
                ? terms.severity(finding.basis().severity()) : terms.decision(marked.marks().decision(), marked.rule().isPresent(), sides)));
        if (marked.marks().flagged()) {
            title.add(Words.atom(capitals(wording.text("pdf.flagged")), TextStyle.bold(6.6f, Colours.FLAG),
                    new Word.Adornment.Badge()));
        }
        paragraphs.add(title);
        values(comparison, finding).forEach(v -> paragraphs.add(Words.line(v, VALUE)));
        paragraphs.add(Words.line(findings.reason(comparison, finding), BODY));
        dismissal(marked).ifPresent(r -> paragraphs.add(Words.line(wording.text("pdf.dismissed-because", r), REMARK)));
        remark(marked.marks().note(), marked.marks().decision().isPresent(), marked.trace()).forEach(paragraphs::add);
        return paragraphs;
    }

    private Optional<String> letters(Finding finding) {
        Optional<String> left = finding.basis().left().filter(s -> !content.letters().left().isEmpty())
                .flatMap(s -> content.letters().left().get(content.pair().comparison().left().text().sentenceOf(s)));
        Optional<String> right = finding.basis().right().filter(s -> !content.letters().right().isEmpty())
                .flatMap(s -> content.letters().right().get(content.pair().comparison().right().text().sentenceOf(s)));
        String both = Stream.concat(left.stream(), right.stream()).distinct().collect(Collectors.joining("/"));
        return both.isEmpty() ? Optional.empty() : Optional.of(both);
    }

    /** Both values in one line where they are short, else each with the name of its side. */
    private List<String> values(Comparison comparison, Finding finding) {
        String left = findings.leftText(comparison, finding);
        String right = findings.rightText(comparison, finding);
        if (finding.basis().left().isEmpty() && finding instanceof Finding.UnbalancedQuote) {
            return List.of(wording.text("pdf.side", sides.right(), right));
        }
        if (finding.basis().right().isEmpty() && finding instanceof Finding.UnbalancedQuote) {
            return List.of(wording.text("pdf.side", sides.left(), left));
        }
        return left.length() + right.length() <= ONE_LINE ? List.of(wording.text("finding.pair", left, right))
                : List.of(wording.text("pdf.side", sides.left(), left), wording.text("pdf.side", sides.right(), right));
    }

    private Optional<String> dismissal(MarkedFinding marked) {
        return marked.rule().map(new RuleWords(wording)::sentence).or(() -> marked.marks().decision().flatMap(d -> d instanceof Decision.Dismissed c && !c.reason().isBlank()
                ? Optional.of(c.reason()) : Optional.empty()));
    }

    /** The note as its writer broke it into lines, and who wrote or decided when. */
    private List<List<Word>> remark(String note, boolean decided, Optional<Traces.Trace> trace) {
        List<List<Word>> lines = new ArrayList<>();
        note.lines().filter(l -> !l.isBlank()).forEach(l -> lines.add(Words.line(l, REMARK)));
        if (decided || !lines.isEmpty()) {
            trace.ifPresent(t -> lines.add(Words.line(by(t), SOFT)));
        }
        return lines;
    }

    private String by(Traces.Trace trace) {
        ZonedDateTime at = trace.at().atZone(report.made().getZone());
        String time = at.toLocalDate().equals(report.made().toLocalDate()) ? wording.figures(CLOCK.format(at))
                : new DateWords(wording).moment(at.toLocalDateTime());
        return trace.who().isBlank() ? wording.text("pdf.by-time", time) : wording.text("pdf.by", trace.who(), time);
    }

    List<List<Word>> claim(MarkedClaim claim) {
        List<List<Word>> paragraphs = new ArrayList<>();
        String letters = Stream.concat(claim.left().stream().map(content.letters().left()::get),
                claim.right().stream().map(content.letters().right()::get)).flatMap(Optional::stream).distinct()
                .collect(Collectors.joining(", "));
        List<Word> title = new ArrayList<>(Words.of((letters.isEmpty() ? wording.text("pdf.claim-unlinked")
                : wording.text("pdf.claim", letters)) + " ", -1, TITLE));
        if (claim.marks().status() != ClaimStatus.OPEN) {
            title.add(badge(tags.status(claim.marks().status())));
        }
        if (claim.marks().flagged()) {
            title.add(Words.atom(capitals(wording.text("pdf.flagged")), TextStyle.bold(6.6f, Colours.FLAG),
                    new Word.Adornment.Badge()));
        }
        paragraphs.add(title);
        List<Anchor> anchors = claim.marks().claim().anchors();
        anchors.forEach(a -> paragraphs.add(Words.line(anchors.size() == 1 ? Excerpt.of(a.exact(), LONGEST_EXCERPT)
                : wording.text("pdf.side", a.edition().equals(content.pair().left().id()) ? sides.left() : sides.right(),
                        Excerpt.of(a.exact(), LONGEST_EXCERPT)), VALUE)));
        if (!claim.marks().tags().isEmpty()) {
            paragraphs.add(Words.line(claim.marks().tags().stream().map(tags::tag).collect(Collectors.joining(" · ")), BODY));
        }
        claim.marks().evidence().forEach(e -> paragraphs.add(Words.line(wording.text("pdf.evidence", e), BODY)));
        remark(claim.marks().note(), true, claim.trace()).forEach(paragraphs::add);
        return paragraphs;
    }

    List<List<Word>> agreement(Agreement agreement) {
        Comparison comparison = content.pair().comparison();
        Function<String, String> shortened = w -> Excerpt.of(w, LONGEST_EXCERPT);
        ValueWords values = new ValueWords(wording);
        String left = values.side(comparison.left(), agreement.left()).words();
        String right = values.side(comparison.right(), agreement.right()).words();
        return List.of(Words.line(wording.text("finding.same", shortened.apply(left), shortened.apply(right)), BODY));
    }

    /** A sentence the other text does not have; with what was decided about it, if anything. */
    List<List<Word>> onlyInOne(MarkedFinding marked) {
        Comparison comparison = content.pair().comparison();
        String words = marked.finding().basis().left()
                .map(s -> comparison.left().text().source().slice(s))
                .orElseGet(() -> comparison.right().text().source().slice(marked.finding().basis().right().orElseThrow()));
        List<List<Word>> paragraphs = new ArrayList<>();
        paragraphs.add(Words.line("– " + Excerpt.of(words, LONGEST_EXCERPT), BODY));
        if (marked.isTouched()) {
            if (!marked.isOpen()) {
                paragraphs.add(List.of(badge(terms.decision(marked.marks().decision(), marked.rule().isPresent(), sides))));
            }
            dismissal(marked).ifPresent(r -> paragraphs.add(Words.line(wording.text("pdf.dismissed-because", r), REMARK)));
            remark(marked.marks().note(), marked.marks().decision().isPresent(), marked.trace()).forEach(paragraphs::add);
        }
        return paragraphs;
    }

    List<List<Word>> onlyInOneCount(int passages) {
        return List.of(Words.line(wording.text("pdf.only-in-count", wording.numeral(passages)), BODY));
    }

    List<List<Word>> heading(String key, Object... values) {
        return List.of(Words.line(wording.text(key, values), TITLE));
    }

    SideNames sides() {
        return sides;
    }

    private Word badge(String text) {
        return Words.atom(capitals(text), BADGE, new Word.Adornment.Badge());
    }

    private String capitals(String text) {
        return text.toUpperCase(wording.language().locale());
    }
}
