package milaan.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.model.Edition;
import milaan.wording.Wording;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What stands before several pairs: the versions, and where which comparison is found. */
final class OverviewPages {

    private static final TextStyle HEADING = TextStyle.bold(10.5f, Colours.INK);
    private static final TextStyle NAME = TextStyle.plain(9.2f, Colours.INK);
    private static final TextStyle SOFT = TextStyle.plain(8.4f, Colours.MUTED);
    private static final float LEADING = 14.5f;
    private static final int LINES_A_PAGE = 26;

    private final PageBook book;
    private final Typesetter typesetter;
    private final Tags tags;
    private final Report report;
    private final Wording wording;
    private final PDStructureElement section;
    private final List<Canvas> reserved = new ArrayList<>();

    /** @param pair the comparison; @param page the index of its first page */
    record Entry(PairContent pair, int page) { }

    /** Reserves the pages; they are drawn when the page numbers are known. */
    OverviewPages(PageBook book, Typesetter typesetter, Tags tags, Report report, Wording wording) {
        this.book = book;
        this.typesetter = typesetter;
        this.tags = tags;
        this.report = report;
        this.wording = wording;
        this.section = tags.element("Sect", tags.document());
        Foot foot = new Foot(report, wording);
        int lines = 2 * (report.story().editions().size() + report.pairs().size()) + 6;
        for (int i = 0; i <= lines / LINES_A_PAGE; i++) {
            reserved.add(book.open(foot::plain));
        }
    }

    void draw(List<Entry> entries) throws IOException {
        Versions versions = new Versions(report, wording);
        List<Block> blocks = new ArrayList<>();
        report.story().note().ifPresent(n -> blocks.add(block(Words.of(n + "\n", -1, SOFT), "P", 0)));
        blocks.add(block(Words.of(wording.text("pdf.versions") + "\n", -1, HEADING), "H2", 16));
        for (Edition edition : report.story().editions()) {
            List<Word> words = new ArrayList<>(Words.of(versions.name(edition) + " ", -1, NAME));
            edition.headline().ifPresent(h -> words.addAll(Words.of("· " + h + "\n", -1, SOFT)));
            blocks.add(block(words, "P", 3));
        }
        blocks.add(block(Words.of(wording.text("pdf.comparisons") + "\n", -1, HEADING), "H2", 16));
        for (Entry entry : entries) {
            List<Word> words = new ArrayList<>(Words.of(versions.pair(entry.pair().pair()) + " ", -1, NAME));
            words.addAll(Words.of("· " + Counts.of(entry.pair(), wording) + " · " + wording.text("pdf.on-page",
                    Integer.toString(entry.page() + 1)) + "\n", -1, SOFT));
            blocks.add(block(words, "P", 3));
        }
        Column column = new Column(new Blocks(blocks), tags);
        Heads heads = new Heads(report, wording, typesetter, tags);
        for (int i = 0; i < reserved.size(); i++) {
            Canvas canvas = reserved.get(i);
            float top = i == 0 ? heads.title(canvas, report.story().title(), wording.text("pdf.overview"), section, "H1") : 40;
            column.fill(canvas, Sheet.MARGIN, top, Sheet.FULL, Sheet.BOTTOM);
            book.close(canvas);
        }
    }

    private Block block(List<Word> words, String tag, float before) {
        return new Block(typesetter.rows(words, Sheet.FULL, LEADING), tag, section, before, 0, Block.Look.PLAIN,
                Optional.empty(), tag.equals("P") ? 0 : 30);
    }
}
