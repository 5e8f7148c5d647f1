package milaan.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.model.Edition;
import milaan.wording.Wording;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Titles at the top of a page: in full where a pair begins, in one line on the pages after. */
final class Heads {

    private static final TextStyle TITLE = TextStyle.bold(14f, Colours.INK);
    private static final TextStyle RUNNING = TextStyle.bold(9.5f, Colours.INK);
    private static final TextStyle SUBTITLE = TextStyle.plain(8.6f, Colours.MUTED);
    private static final TextStyle COLUMN = TextStyle.bold(9f, Colours.INK);
    private static final TextStyle HEADLINE = TextStyle.plain(8.2f, Colours.MUTED);
    private static final float TITLE_BASELINE = 40f;

    private final Report report;
    private final Wording wording;
    private final Typesetter typesetter;
    private final Tags tags;
    private final Versions versions;

    Heads(Report report, Wording wording, Typesetter typesetter, Tags tags) {
        this.report = report;
        this.wording = wording;
        this.typesetter = typesetter;
        this.tags = tags;
        this.versions = new Versions(report, wording);
    }

    /** The title line of a pair's first page; returns where the columns may begin. */
    float opening(Canvas canvas, Report.Pair pair, PDStructureElement section) throws IOException {
        String subtitle = wording.text("pdf.subtitle", versions.name(pair.left()), versions.name(pair.right()));
        return title(canvas, report.story().title(), subtitle, section, "H1");
    }

    /** A bold title and a softer line beside it, or below where there is no room. */
    float title(Canvas canvas, String title, String subtitle, PDStructureElement section, String tag) throws IOException {
        float room = Sheet.FULL - product(canvas) - 14;
        List<Word> words = Words.of(title + "\n", -1, TITLE);
        List<Row> rows = new ArrayList<>();
        boolean oneLine = canvas.width(title, TITLE) + canvas.width(subtitle, SUBTITLE) + 10 <= room;
        if (oneLine) {
            List<Word> all = new ArrayList<>(Words.of(title + " ", -1, TITLE));
            all.addAll(Words.of("· ", -1, SUBTITLE));
            all.addAll(Words.of(subtitle + "\n", -1, SUBTITLE));
            rows.addAll(typesetter.rows(all, room, 19));
        } else {
            rows.addAll(typesetter.rows(words, room, 19));
            rows.addAll(typesetter.rows(Words.of(subtitle + "\n", -1, SUBTITLE), room, 14));
        }
        Block block = Block.of(rows, tag, section, 0);
        float end = new Column(new Blocks(List.of(block)), tags)
                .fill(canvas, Sheet.MARGIN, oneLine ? TITLE_BASELINE - 14.5f : 22, room, Sheet.BOTTOM);
        canvas.beginArtifact();
        canvas.line(Sheet.MARGIN, Sheet.RIGHT, Math.max(end + 5, 52), 1.1f, Colours.INK);
        canvas.end();
        return Math.max(end + 5, 52) + 8;
    }

    /** Draws the program's name at the right; returns its width. */
    private float product(Canvas canvas) throws IOException {
        String product = wording.text("pdf.product");
        float width = canvas.width(product, SUBTITLE);
        canvas.beginArtifact();
        canvas.text(new Word(product, "", "", -1, SUBTITLE, List.of(), Word.NONE), Sheet.RIGHT - width, TITLE_BASELINE);
        canvas.end();
        return width;
    }

    /** "title · outlet A with outlet B" on the pages after; returns where the columns may begin. */
    float running(Canvas canvas, Report.Pair pair) throws IOException {
        float room = Sheet.FULL - product(canvas) - 14;
        String title = typesetter.fitting(report.story().title(), RUNNING, room * 0.45f);
        float used = canvas.width(title, RUNNING) + 7;
        String rest = typesetter.fitting(wording.text("pdf.pair", pair.left().label(), pair.right().label()), SUBTITLE,
                room - used);
        canvas.beginArtifact();
        canvas.text(new Word(title, "", " ", -1, RUNNING, List.of(), Word.NONE), Sheet.MARGIN, TITLE_BASELINE);
        canvas.text(new Word(rest, "", "", -1, SUBTITLE, List.of(), Word.NONE), Sheet.MARGIN + used, TITLE_BASELINE);
        canvas.line(Sheet.MARGIN, Sheet.RIGHT, 48, 0.8f, Colours.INK);
        canvas.end();
        return 56;
    }

    /** Names of the three columns; returns where their content begins. */
    float columns(Canvas canvas, PairContent content, Sections sections, float top) throws IOException {
        float end = Math.max(column(canvas, content.pair().left(), new Side(content, true), sections.head(), Sheet.LEFT_X, top),
                column(canvas, content.pair().right(), new Side(content, false), sections.head(), Sheet.MIDDLE_X, top));
        List<Word> findings = new ArrayList<>(Words.of(wording.text("pdf.findings") + " ", -1, COLUMN));
        findings.addAll(Words.of("· " + Counts.of(content, wording) + "\n", -1, HEADLINE));
        end = Math.max(end, set(canvas, findings, sections.head(), Sheet.NOTES_X, top, Sheet.NOTES)) + 3;
        canvas.beginArtifact();
        canvas.line(Sheet.LEFT_X, Sheet.LEFT_X + Sheet.TEXT, end, 0.7f, Colours.LINE);
        canvas.line(Sheet.MIDDLE_X, Sheet.MIDDLE_X + Sheet.TEXT, end, 0.7f, Colours.LINE);
        canvas.line(Sheet.NOTES_X, Sheet.RIGHT, end, 0.7f, Colours.LINE);
        canvas.end();
        return end + 6;
    }

    private float column(Canvas canvas, Edition edition, Side side, PDStructureElement section, float x, float top)
            throws IOException {
        List<Word> words = new ArrayList<>(Words.of(versions.language(edition) + " ", -1, COLUMN));
        words.addAll(Words.of(side.headline().map(h -> "· " + h).orElse("· " + edition.label()) + "\n", -1, HEADLINE));
        return set(canvas, words, section, x, top, Sheet.TEXT);
    }

    private float set(Canvas canvas, List<Word> words, PDStructureElement section, float x, float top, float width)
            throws IOException {
        Block block = Block.of(typesetter.rows(words, width, 12.5f), "P", section, 0);
        return new Column(new Blocks(List.of(block)), tags).fill(canvas, x, top, width, Sheet.BOTTOM);
    }

    /** The short form on the pages after. */
    float shortColumns(Canvas canvas, PairContent content, float top) throws IOException {
        canvas.beginArtifact();
        name(canvas, versions.language(content.pair().left()), Sheet.LEFT_X, top);
        name(canvas, versions.language(content.pair().right()), Sheet.MIDDLE_X, top);
        name(canvas, wording.text("pdf.findings"), Sheet.NOTES_X, top);
        canvas.end();
        return top + 15;
    }

    private void name(Canvas canvas, String text, float x, float top) throws IOException {
        canvas.text(new Word(text, "", "", -1, COLUMN, List.of(), Word.NONE), x, top + 8);
    }
}
