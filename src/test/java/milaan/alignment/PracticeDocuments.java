package milaan.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Puts documents together as newsrooms make them: whole, cut, with joined sentences, in another order, or unrelated. */
final class PracticeDocuments {

    /** One sentence in both languages. */
    record Row(String english, String hindi) { }

    private record Piece(List<String> hindi, List<String> english) { }

    private enum Kind { WHOLE, CUT, CUT_DEEPLY, JOINED, UNRELATED }

    private static final Kind[] KINDS = {Kind.WHOLE, Kind.WHOLE, Kind.WHOLE, Kind.CUT, Kind.CUT, Kind.CUT_DEEPLY,
        Kind.JOINED, Kind.UNRELATED};
    private static final int[] SIZES = {2, 4, 8, 12, 16, 20, 25, 30, 40, 50};
    private static final int SHORTEST = 8;
    private static final double QUOTED = 0.25;
    private static final double LOST = 0.03;

    private final Random random;

    PracticeDocuments(long seed) {
        random = new Random(seed);
    }

    /** @param inRow whether neighbouring rows belong to one text; else they are picked from all over */
    List<PracticeDocument> make(List<Row> rows, int count, boolean inRow) {
        List<PracticeDocument> made = new ArrayList<>();
        while (made.size() < count) {
            int size = SIZES[random.nextInt(SIZES.length)];
            int start = random.nextInt(rows.size());
            Kind kind = KINDS[random.nextInt(KINDS.length)];
            List<Row> text = text(rows, start, size, inRow);
            PracticeDocument document = kind == Kind.UNRELATED
                    ? new PracticeDocument(text.stream().map(Row::hindi).toList(),
                            text(rows, start + rows.size() / 2, size, inRow).stream().map(Row::english).toList(), List.of())
                    : document(pieces(text, kind == Kind.JOINED), share(kind));
            if (!document.hindi().isEmpty() && !document.english().isEmpty()) {
                made.add(document);
            }
        }
        return made;
    }

    private double share(Kind kind) {
        return switch (kind) {
            case WHOLE, UNRELATED -> 0;
            case CUT -> 0.25;
            case CUT_DEEPLY -> 0.45;
            case JOINED -> random.nextInt(3) == 0 ? 0.15 : 0;
        };
    }

    private List<Row> text(List<Row> rows, int start, int size, boolean inRow) {
        Set<String> seen = new HashSet<>();
        List<Row> text = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Row row = rows.get(inRow ? (start + i) % rows.size() : random.nextInt(rows.size()));
            if (row.english().length() > SHORTEST && row.hindi().length() > SHORTEST && !seen.contains(row.hindi())
                    && seen.add(row.english())) {
                seen.add(row.hindi());
                text.add(quoted(row));
            }
        }
        return text;
    }

    /** News quotes a good part of its sentences, and translators lose a mark now and then; these texts hardly quote at all. */
    private Row quoted(Row row) {
        double chance = random.nextDouble();
        boolean english = chance < QUOTED + LOST;
        boolean hindi = chance < QUOTED || chance >= QUOTED + LOST && chance < QUOTED + 2 * LOST;
        return new Row(english ? "\"" + row.english() + "\"" : row.english(), hindi ? "\"" + row.hindi() + "\"" : row.hindi());
    }

    private List<Piece> pieces(List<Row> text, boolean joined) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < text.size();) {
            int n = joined && random.nextInt(5) == 0 ? random.nextInt(7) == 0 ? 3 : 2 : 1;
            List<Row> taken = text.subList(i, Math.min(text.size(), i + n));
            List<String> hindi = taken.stream().map(Row::hindi).toList();
            List<String> english = taken.stream().map(Row::english).toList();
            pieces.add(random.nextBoolean() ? new Piece(hindi, List.of(String.join(" ", english)))
                    : new Piece(List.of(String.join(" ", hindi)), english));
            i += taken.size();
        }
        return pieces;
    }

    private List<Piece> paragraphsMoved(List<Piece> pieces) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        for (int i = 0; i < pieces.size();) {
            int end = Math.min(pieces.size(), i + 1 + random.nextInt(6));
            paragraphs.add(pieces.subList(i, end));
            i = end;
        }
        Collections.shuffle(paragraphs, random);
        return paragraphs.stream().flatMap(List::stream).toList();
    }

    private PracticeDocument document(List<Piece> pieces, double cut) {
        List<Piece> inHindi = pieces.stream().filter(p -> random.nextDouble() >= cut).toList();
        List<Piece> inEnglish = new ArrayList<>(pieces.stream().filter(p -> random.nextDouble() >= cut).toList());
        int order = random.nextInt(10);
        if (order < 2) {
            Collections.shuffle(inEnglish, random);
        } else if (order < 5) {
            inEnglish = paragraphsMoved(inEnglish);
        } else if (order < 6 && inEnglish.size() > 3) {
            // A sentence told a little earlier or later.
            Collections.rotate(inEnglish.subList(1, 3), 1);
        }
        List<String> hindi = inHindi.stream().flatMap(p -> p.hindi().stream()).toList();
        List<String> english = inEnglish.stream().flatMap(p -> p.english().stream()).toList();
        List<Block> answers = new ArrayList<>();
        int left = 0;
        for (Piece piece : inHindi) {
            int right = 0;
            for (Piece other : inEnglish) {
                if (piece == other) {
                    answers.add(new Block(left, left + piece.hindi().size(), right, right + piece.english().size()));
                }
                right += other.english().size();
            }
            left += piece.hindi().size();
        }
        return new PracticeDocument(hindi, english, answers);
    }
}
