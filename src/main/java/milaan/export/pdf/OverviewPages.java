package milaan.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.export.PairContent;
import milaan.export.Report;
import milaan.model.Edition;
import milaan.wording.Wording;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** What stands before several pairs: the versions, and where which comparison is found. */
final class OverviewPages {

    private static final TextStyle HEADING = TextStyle.bold(10.5f, Colours.INK);
    private static final TextStyle NAME = TextStyle.plain(9.2f, Colours.INK);
    private static final TextStyle SOFT = TextStyle.plain(8.4f, Colours.MUTED);
    private static final float LEADING = 14.5f;
    private static final int WIDE_NUMBER = 999;

    private final PageBook book;
    private final Typesetter typesetter;
    private final Tags tags;
    private final Report report;
    private final Wording wording;
    private final PDStructureElement section;
    private final List<Canvas> reserved = new ArrayList<>();

    /** @param pair the comparison; @param page the index of its first page */
    record Entry(PairContent pair, int page) { }

    /** Reserves the pages, as many as a rehearsal fills; they are drawn when the page numbers are known. */
    OverviewPages(PageBook book, Typesetter typesetter, Tags tags, Report report, Wording wording,
                  List<PairContent> pairs) throws IOException {
        this.book = book;
        this.typesetter = typesetter;
        this.tags = tags;
        this.report = report;
        this.wording = wording;
        this.section = tags.element("Sect", tags.document());
        Foot foot = new Foot(report, wording);
        Tags unused = new Tags(wording.language().locale());
        Column rehearsal = new Column(new Blocks(blocks(pairs.stream().map(p -> new Entry(p, WIDE_NUMBER)).toList(),
                unused.document())), unused);
        while (!rehearsal.isDone()) {
            PDPage scratch = new PDPage();
            unused.open(scratch);
            Canvas canvas = new Canvas(scratch, typesetter.faces(), unused);
            fill(rehearsal, canvas, new Heads(report, wording, typesetter, unused), reserved.isEmpty(), unused.document());
            reserved.add(book.open(foot::plain));
        }
    }

    void draw(List<Entry> entries) throws IOException {
        Column column = new Column(new Blocks(blocks(entries, section)), tags);
        Heads heads = new Heads(report, wording, typesetter, tags);
        for (Canvas canvas : reserved) {
            fill(column, canvas, heads, canvas == reserved.getFirst(), section);
            book.close(canvas);
        }
    }

    private void fill(Column column, Canvas canvas, Heads heads, boolean first, PDStructureElement parent)
            throws IOException {
        float top = first ? heads.title(canvas, report.story().title(), wording.text("pdf.overview"), parent, "H1") : 40;
        column.fill(canvas, Sheet.MARGIN, top, Sheet.FULL, Sheet.BOTTOM);
    }

    private List<Block> blocks(List<Entry> entries, PDStructureElement parent) {
        Versions versions = new Versions(report, wording);
        List<Block> blocks = new ArrayList<>();
        report.story().note().ifPresent(n -> blocks.add(block(Words.of(n + "\n", -1, SOFT), "P", parent, 0)));
        blocks.add(block(Words.of(wording.text("pdf.versions") + "\n", -1, HEADING), "H2", parent, 16));
        for (Edition edition : report.story().editions()) {
            List<Word> words = new ArrayList<>(Words.of(versions.name(edition) + " ", -1, NAME));
            edition.headline().ifPresent(h -> words.addAll(Words.of("· " + h + "\n", -1, SOFT)));
            blocks.add(block(words, "P", parent, 3));
        }
        blocks.add(block(Words.of(wording.text("pdf.comparisons") + "\n", -1, HEADING), "H2", parent, 16));
        for (Entry entry : entries) {
            List<Word> words = new ArrayList<>(Words.of(versions.pair(entry.pair().pair()) + " ", -1, NAME));
            words.addAll(Words.of("· " + Counts.of(entry.pair(), wording) + " · " + wording.text("pdf.on-page",
                    wording.numeral(entry.page() + 1)) + "\n", -1, SOFT));
            blocks.add(block(words, "P", parent, 3));
        }
        return blocks;
    }

    private Block block(List<Word> words, String tag, PDStructureElement parent, float before) {
        return new Block(typesetter.rows(words, Sheet.FULL, LEADING), tag, parent, before, 0, Block.Look.PLAIN,
                Optional.empty(), tag.equals("P") ? 0 : 30);
    }
}
