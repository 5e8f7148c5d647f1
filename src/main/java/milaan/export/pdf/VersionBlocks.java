package milaan.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milaan.annotation.ClaimStatus;
import milaan.export.MarkedClaim;
import milaan.model.Language;
import milaan.wording.Wording;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** One version, sentence by sentence in its own order, with letters, highlights, marks and chips. */
final class VersionBlocks implements BlockSource {

    static final float PADDING = 5f;
    private static final float NARROWEST_GUTTER = 17f;
    private static final float SET_ASIDE_SIZE = 7.4f;

    private final Side side;
    private final Typesetter typesetter;
    private final PDStructureElement section;
    private final TagNames tagNames;
    private final List<Segment> segments;
    private final VersionMarks marks;
    private final String setAsideLabel;
    private final float size;
    private final float leading;
    private final float gutter;
    private int given;

    VersionBlocks(Side side, Typesetter typesetter, PDStructureElement section, TagNames tagNames,
                  Wording wording) {
        this.side = side;
        this.typesetter = typesetter;
        this.section = section;
        this.tagNames = tagNames;
        this.setAsideLabel = wording.text("pdf.set-aside");
        this.segments = Segment.of(side.analysis().text());
        this.marks = new VersionMarks(side, segments, wording);
        boolean hindi = side.analysis().text().language() == Language.HINDI;
        this.size = hindi ? 9.8f : 9.2f;
        this.leading = hindi ? 16.2f : 14.6f;
        this.gutter = gutter();
    }

    private float gutter() {
        int claims = side.content().letters().claims();
        String widest = "W".repeat(claims <= 26 ? 1 : claims <= 702 ? 2 : 3);
        return Math.max(NARROWEST_GUTTER, typesetter.faces().width(widest, TextStyle.bold(7.6f, Colours.MUTED)) + 9f);
    }

    @Override
    public Optional<Block> next(float width) {
        return given == segments.size() ? Optional.empty() : Optional.of(block(given++, width));
    }

    /** Source position up to which the column is drawn, by whether the block given last was begun. */
    int drawnTo(boolean lastBegun) {
        if (given == 0) {
            return 0;
        }
        Segment last = segments.get(given - 1);
        return lastBegun ? last.span().end() : last.span().start();
    }

    private Block block(int index, float width) {
        Segment segment = segments.get(index);
        boolean compared = segment.sentence() >= 0;
        Optional<String> letter = compared ? side.letter(segment.sentence()) : Optional.empty();
        float letters = compared ? size : SET_ASIDE_SIZE;
        TextStyle style = new TextStyle(letters, segment.headline(), false,
                letter.isPresent() ? Colours.INK : Colours.MUTED);
        List<Word> words = marks.marked(index, Words.of(side.analysis().text().source().value()
                .substring(segment.span().start(), segment.next()), segment.span().start(), style));
        List<Row> rows = new ArrayList<>();
        boolean firstSetAside = !compared && (index == 0 || segments.get(index - 1).sentence() >= 0);
        if (firstSetAside) {
            rows.add(new LabelRow(setAsideLabel, PADDING + gutter));
        }
        rows.addAll(typesetter.rows(words, width - PADDING, PADDING + gutter,
                compared ? leading : leading * 0.72f, marks.highlights(index)));
        chips(segment.sentence()).ifPresent(rows::add);
        Block block = Block.of(rows, "P", section, compared ? segment.opens() ? 7 : 1 : firstSetAside ? 12 : 0)
                .look(marks.hasConfirmed(index) ? Block.Look.CONFIRMED : Block.Look.PLAIN, compared ? 2.2f : 0.5f);
        return compared ? block.letter(new Block.Letter(letter.orElse("–"), letter.isEmpty(),
                letter.filter(side.content().letters().byHand()::contains).isPresent())) : block;
    }

    /** The chips of all claims whose last sentence here is this one. */
    private Optional<Row> chips(int sentence) {
        List<ChipRow.Chip> chips = new ArrayList<>();
        for (MarkedClaim claim : side.content().claims()) {
            List<Integer> sentences = side.sentences(claim);
            if (sentence < 0 || sentences.isEmpty() || sentences.getLast() != sentence) {
                continue;
            }
            if (claim.marks().flagged()) {
                chips.add(new ChipRow.Chip("", false, true));
            }
            if (claim.marks().status() != ClaimStatus.OPEN) {
                chips.add(new ChipRow.Chip(tagNames.status(claim.marks().status()), true, false));
            }
            claim.marks().tags().forEach(t -> chips.add(new ChipRow.Chip(tagNames.tag(t), false, false)));
        }
        return chips.isEmpty() ? Optional.empty() : Optional.of(new ChipRow(List.copyOf(chips), PADDING + gutter));
    }
}
