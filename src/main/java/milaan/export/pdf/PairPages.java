package milaan.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import milaan.export.MarkedFinding;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.wording.Wording;

/** The pages of one pair: both versions side by side, each flowing by itself, with the findings beside them. */
final class PairPages {

    private static final float NOTES_INSET = 10f;
    private static final float ROOM_BEFORE_NOTES = 18f;
    private static final float LEAST_ROOM = 60f;

    private final PageBook book;
    private final Typesetter typesetter;
    private final Tags tags;
    private final Report report;
    private final Wording wording;
    private final Heads heads;
    private final Foot foot;

    PairPages(PageBook book, Typesetter typesetter, Tags tags, Report report, Wording wording) {
        this.book = book;
        this.typesetter = typesetter;
        this.tags = tags;
        this.report = report;
        this.wording = wording;
        this.heads = new Heads(report, wording, typesetter, tags);
        this.foot = new Foot(report, wording);
    }

    /** Returns the index of the pair's first page. */
    int draw(PairContent content) throws IOException {
        int first = book.size();
        Versions versions = new Versions(report, wording);
        Sections sections = Sections.of(tags, new Sections.Names(
                locale(content.pair().left().language().code()), versions.name(content.pair().left()),
                locale(content.pair().right().language().code()), versions.name(content.pair().right())));
        Notes notes = new Notes(report, content, wording);
        TagNames tagNames = new TagNames(report.tags(), wording);
        VersionBlocks leftBlocks = new VersionBlocks(new Side(content, true), typesetter, sections.left(),
                tagNames, wording);
        VersionBlocks rightBlocks = new VersionBlocks(new Side(content, false), typesetter, sections.right(),
                tagNames, wording);
        MarginBlocks marginBlocks = new MarginBlocks(content, notes, typesetter, sections.findings());
        Column left = new Column(leftBlocks, tags);
        Column right = new Column(rightBlocks, tags);
        Column margin = new Column(marginBlocks, tags);
        while (book.size() == first || !left.isDone() || !right.isDone() || !margin.isDone()) {
            Canvas canvas = book.open((c, page, pages) -> foot.withLegend(content, c, page, pages));
            float top = book.size() == first + 1 ? opening(canvas, content, sections, notes)
                    : heads.running(canvas, content.pair());
            if (left.isDone() && right.isDone()) {
                for (int i = 0; i < 3 && !margin.isDone(); i++) {
                    margin.fill(canvas, Sheet.MARGIN + i * (Sheet.THIRD + Sheet.GAP), top, Sheet.THIRD, Sheet.BOTTOM);
                }
            } else {
                float from = book.size() == first + 1 ? top : heads.shortColumns(canvas, content, top);
                float textEnd = Math.max(left.fill(canvas, Sheet.LEFT_X, from, Sheet.TEXT, Sheet.BOTTOM),
                        right.fill(canvas, Sheet.MIDDLE_X, from, Sheet.TEXT, Sheet.BOTTOM));
                marginBlocks.allow(printed(left, leftBlocks, right, rightBlocks));
                float end = margin.fill(canvas, Sheet.NOTES_X + NOTES_INSET, from, Sheet.NOTES - NOTES_INSET, Sheet.BOTTOM);
                canvas.beginArtifact();
                canvas.verticalLine(Sheet.NOTES_X, from, Math.max(end, from + 12), 0.7f, Colours.LINE);
                canvas.end();
                if (left.isDone() && right.isDone() && !margin.isDone()) {
                    below(canvas, margin, textEnd + ROOM_BEFORE_NOTES);
                }
            }
            book.close(canvas);
        }
        return first;
    }

    /** What the third column could not hold goes on below the texts, where they leave room. */
    private static void below(Canvas canvas, Column margin, float top) throws IOException {
        if (top > Sheet.BOTTOM - LEAST_ROOM) {
            return;
        }
        canvas.beginArtifact();
        canvas.line(Sheet.LEFT_X, Sheet.MIDDLE_X + Sheet.TEXT, top - ROOM_BEFORE_NOTES / 2, 0.7f, Colours.LINE);
        canvas.end();
        margin.fill(canvas, Sheet.LEFT_X, top, Sheet.TEXT, Sheet.BOTTOM);
        if (!margin.isDone()) {
            margin.fill(canvas, Sheet.MIDDLE_X, top, Sheet.TEXT, Sheet.BOTTOM);
        }
    }

    private static Predicate<MarkedFinding> printed(Column left, VersionBlocks leftBlocks,
                                                                       Column right, VersionBlocks rightBlocks) {
        int leftTo = left.isDone() ? Integer.MAX_VALUE : leftBlocks.drawnTo(left.isBegun());
        int rightTo = right.isDone() ? Integer.MAX_VALUE : rightBlocks.drawnTo(right.isBegun());
        return f -> left.isDone() && right.isDone()
                || f.finding().basis().left().filter(s -> s.start() < leftTo).isPresent()
                || f.finding().basis().right().filter(s -> s.start() < rightTo).isPresent();
    }

    private float opening(Canvas canvas, PairContent content, Sections sections, Notes notes) throws IOException {
        float top = heads.opening(canvas, content.pair(), sections.head());
        if (!content.differentEvent().isEmpty()) {
            top = warning(canvas, content, sections, notes, top) + 7;
        }
        return heads.columns(canvas, content, sections, top);
    }

    /** That two reports tell of different events is said before all else. */
    private float warning(Canvas canvas, PairContent content, Sections sections, Notes notes, float top)
            throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (MarkedFinding event : content.differentEvent()) {
            List<Row> rows = new ArrayList<>();
            for (List<Word> paragraph : notes.finding(event)) {
                rows.addAll(typesetter.rows(paragraph, Sheet.FULL - 12, 12, 12.6f, List.of()));
            }
            blocks.add(Block.of(rows, "P", sections.head(), 4).look(Block.Look.WARNING, 4));
        }
        return new Column(new Blocks(blocks), tags).fill(canvas, Sheet.MARGIN, top, Sheet.FULL, Sheet.BOTTOM * 0.6f);
    }

    private static Locale locale(String code) {
        return Locale.forLanguageTag(code + "-IN");
    }
}
