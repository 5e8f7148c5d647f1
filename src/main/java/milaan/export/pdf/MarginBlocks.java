package milaan.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import milaan.comparison.Agreement;
import milaan.export.MarkedClaim;
import milaan.export.MarkedFinding;
import milaan.export.PairContent;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The third column. A finding waits until its mark is printed, so that mark and note stand on one page where both fit. */
final class MarginBlocks implements BlockSource {

    private static final float LEADING = 12.3f;
    private static final float TITLE_LEADING = 13.6f;

    private record Entry(Supplier<List<List<Word>>> paragraphs, Optional<MarkedFinding> waitsFor, boolean heading,
                         float before) { }

    private final Typesetter typesetter;
    private final PDStructureElement section;
    private final List<Entry> entries = new ArrayList<>();
    private Predicate<MarkedFinding> printed = f -> false;
    private int given;

    MarginBlocks(PairContent content, Notes notes, Typesetter typesetter, PDStructureElement section) {
        this.typesetter = typesetter;
        this.section = section;
        for (MarkedFinding finding : content.findings()) {
            entries.add(new Entry(() -> notes.finding(finding), Optional.of(finding), false, 8));
        }
        if (!content.claims().isEmpty()) {
            add(() -> notes.heading("pdf.claims"));
            for (MarkedClaim claim : content.claims()) {
                entries.add(new Entry(() -> notes.claim(claim), Optional.empty(), false, 6));
            }
        }
        List<Agreement> agreements = content.pair().comparison().agreements();
        if (!agreements.isEmpty()) {
            add(() -> notes.heading("pdf.agreements"));
            agreements.forEach(a -> entries.add(new Entry(() -> notes.agreement(a), Optional.empty(), false, 1)));
        }
        onlyIn(notes, notes.sides().left(), content.onlyInOne().stream()
                .filter(f -> f.finding().basis().left().isPresent()).toList());
        onlyIn(notes, notes.sides().right(), content.onlyInOne().stream()
                .filter(f -> f.finding().basis().left().isEmpty()).toList());
    }

    /** Of independent reports most sentences stand in one only: those are counted, as the grey text shows them anyway. */
    private void onlyIn(Notes notes, String side, List<MarkedFinding> findings) {
        List<MarkedFinding> listed = findings.stream().filter(f -> !f.isInformation() || f.isTouched()).toList();
        int counted = findings.size() - listed.size();
        if (!findings.isEmpty()) {
            add(() -> notes.heading("pdf.only-in", side));
        }
        listed.forEach(f -> entries.add(new Entry(() -> notes.onlyInOne(f), Optional.empty(), false, 2)));
        if (counted > 0) {
            entries.add(new Entry(() -> notes.onlyInOneCount(counted), Optional.empty(), false, 2));
        }
    }

    private void add(Supplier<List<List<Word>>> heading) {
        entries.add(new Entry(heading, Optional.empty(), true, 13));
    }

    /** @param printed whether a mark of the finding has been printed */
    void allow(Predicate<MarkedFinding> printed) {
        this.printed = printed;
    }

    @Override
    public Optional<Block> next(float width) {
        if (given == entries.size()) {
            return Optional.empty();
        }
        Entry entry = entries.get(given);
        if (entry.waitsFor().isPresent() && !printed.test(entry.waitsFor().get())) {
            return Optional.empty();
        }
        given++;
        List<Row> rows = new ArrayList<>();
        for (List<Word> paragraph : entry.paragraphs().get()) {
            rows.addAll(typesetter.rows(paragraph, width, rows.isEmpty() ? TITLE_LEADING : LEADING));
        }
        return Optional.of(Block.of(rows, "P", section, entry.before()).keepRoom(entry.heading() ? 30 : 0));
    }

    @Override
    public boolean isDone() {
        return given == entries.size();
    }
}
