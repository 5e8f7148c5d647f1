package milaan.alignment;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.app.Engine;
import milaan.facts.Analysis;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.model.Language;
import milaan.text.Scripts;
import milaan.work.Cancellation;

/**
 * Fits the weights in {@link Models} on practice documents; how to run it is told in {@code src/docs/lexicon.md}. Arguments:
 * the file to write to, {@code --glossary=FILE}, then texts, each {@code WEIGHT,COUNT,ROW|SCATTERED,FILE}: what its cases
 * weigh, how many documents each quarter of it gives, and whether neighbouring rows belong to one text. Each quarter's
 * documents are aligned with a lexicon trained on the other three. The same seed gives the same weights.
 */
final class ModelFitter {

    private static final long SEED = 20_241_122;
    private static final int QUARTERS = 4;
    private static final int STRETCH = 60;
    private static final int SECOND_FEATURES = 18;
    private static final int JOIN_FEATURES = 8;
    private static final double WORTH_GROWING = -2;

    private record Text(double weight, int documents, boolean inRow, List<String> lines) {

        static Text of(String argument) throws IOException {
            String[] parts = argument.split(",", 4);
            return new Text(Double.parseDouble(parts[0]), Integer.parseInt(parts[1]), parts[2].equals("ROW"),
                    Files.readAllLines(Path.of(parts[3])));
        }

        List<String> quarter(int quarter, boolean inside) {
            List<String> found = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                if (((i - 1) / STRETCH % QUARTERS == quarter) == inside) {
                    found.add(lines.get(i));
                }
            }
            return found;
        }
    }

    private record Case(MeasuredPair pair, Models models, Set<Block> answers, double weight, boolean heldOut) {

        PairAlignment alignment() {
            return alignment(models);
        }

        PairAlignment alignment(Models fitted) {
            return new PairAlignment(pair, fitted, Constraints.NONE, Cancellation.never());
        }
    }


    /** Cases to fit on, of all quarters; and those of two quarters alone, to measure on the other two. */
    private static final class Sample {
        final LogisticFit all = new LogisticFit();
        final LogisticFit fitted = new LogisticFit();
        final LogisticFit heldOut = new LogisticFit();

        void add(double[] features, boolean right, Case from) {
            all.add(features, right, from.weight());
            (from.heldOut() ? heldOut : fitted).add(features, right, from.weight());
        }

        double[] fit(String name, int features, PrintWriter out) {
            out.println(name + ", fitted on one half, on the other: " + heldOut.measure(fitted.fit(features)));
            double[] weights = all.fit(features);
            out.println("new LinkModel(" + Arrays.stream(weights).mapToObj(w -> String.format(Locale.ROOT, "%.3f", w))
                    .collect(Collectors.joining(", ")) + ")");
            return weights;
        }
    }

    public static void main(String[] arguments) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            new ModelFitter().fit(List.of(arguments).subList(1, arguments.length), out);
        }
    }

    Models fit(List<String> arguments, PrintWriter out) throws IOException {
        List<String> glossary = Files.readAllLines(Path.of(arguments.getFirst().substring(arguments.getFirst().indexOf('=') + 1)));
        List<Text> texts = new ArrayList<>();
        for (String argument : arguments.subList(1, arguments.size())) {
            texts.add(Text.of(argument));
        }
        Models shipped = Models.shipped();
        List<Case> cases = cases(texts, glossary, shipped);
        Sample first = new Sample();
        cases.forEach(c -> collectLinks(c, c.pair().pairs(), first));
        LinkModel link = new LinkModel(first.fit("first", PairMeasure.FIRST_FEATURES, out));
        LinkModel join = joinModel(cases, link, out);
        Models refitted = new Models(link, link, join, shipped.complete(), shipped.inOrder(), shipped.following());
        Sample second = new Sample();
        for (Case c : cases) {
            PairAlignment alignment = c.alignment(refitted);
            collectLinks(c, alignment.pairs.only(alignment.openings(alignment.firstRound()), alignment.scorer), second);
        }
        return new Models(link, new LinkModel(second.fit("second", SECOND_FEATURES, out)), join, shipped.complete(),
                shipped.inOrder(), shipped.following());
    }

    /** Which outer sentence of a block is looked at depends on the model itself: fitted twice, first from plain shares. */
    private static LinkModel joinModel(List<Case> cases, LinkModel link, PrintWriter out) {
        LinkModel join = new LinkModel(0, 1, 1);
        for (int round = 0; round < 2; round++) {
            Sample joins = new Sample();
            LinkModel earlier = join;
            cases.forEach(c -> collectJoins(c, link, earlier, joins));
            join = new LinkModel(joins.fit("join", JOIN_FEATURES, out));
        }
        return join;
    }

    private static List<Case> cases(List<Text> texts, List<String> glossary, Models models) {
        Engine engine = Engine.standard();
        CrossScriptNameMatcher names = new CrossScriptNameMatcher();
        List<Case> cases = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Lexicon lexicon = lexicon(texts, glossary, quarter);
            PracticeDocuments practice = new PracticeDocuments(SEED + quarter);
            for (Text text : texts) {
                for (PracticeDocument d : practice.make(rows(text.quarter(quarter, true)), text.documents(), text.inRow())) {
                    Analysis left = engine.analyse(engine.reader().readSentences(d.hindi(), Language.HINDI), Optional.empty());
                    Analysis right = engine.analyse(engine.reader().readSentences(d.english(), Language.ENGLISH),
                            Optional.empty());
                    cases.add(new Case(measured(left, right, lexicon, names, models), models,
                            Set.copyOf(d.answers()), text.weight(), quarter >= QUARTERS / 2));
                }
            }
        }
        return cases;
    }

    private static MeasuredPair measured(Analysis left, Analysis right, Lexicon lexicon, CrossScriptNameMatcher names, Models models) {
        return MeasuredPair.of(MatchedTexts.of(left, right, lexicon, names, Set.of(), Cancellation.never()), models, Set.of(),
                Cancellation.never());
    }

    private static Lexicon lexicon(List<Text> texts, List<String> glossary, int without) {
        LexiconTrainer trainer = new LexiconTrainer();
        trainer.readGlossary(glossary);
        for (Text text : texts) {
            List<String> lines = new ArrayList<>(List.of(text.lines().getFirst()));
            lines.addAll(text.quarter(without, false));
            trainer.read(lines);
        }
        return new Lexicon(cells(trainer.lexicon()), cells(trainer.frequencies()));
    }

    private static List<List<String>> cells(List<String> lines) {
        return lines.stream().map(l -> List.of(l.strip().split("\t"))).toList();
    }

    private static List<PracticeDocuments.Row> rows(List<String> lines) {
        List<PracticeDocuments.Row> rows = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            for (int c = 1; c < columns.length; c++) {
                if (columns[c].codePoints().anyMatch(Scripts::isDevanagari)) {
                    rows.add(new PracticeDocuments.Row(columns[c - 1], columns[c]));
                    break;
                }
            }
        }
        return rows;
    }

    private static void collectLinks(Case c, CandidatePairs pairs, Sample links) {
        for (int l = 0; l < c.pair().texts().left().size(); l++) {
            for (Pair pair : pairs.ofLeft(l)) {
                Block block = Block.of(l, pair.right());
                boolean right = c.answers().contains(block);
                // A pair inside a larger bead is neither right nor wrong.
                if (right || !isPart(block, c.answers())) {
                    links.add(pairs.features(block, pair.measure()), right, c);
                }
            }
        }
    }

    private static void collectJoins(Case c, LinkModel link, LinkModel join, Sample joins) {
        PairAlignment alignment = c.alignment();
        BlockProposer proposer = new BlockProposer(alignment.pairs, alignment.scorer, link, join, alignment.left.size(),
                alignment.right.size());
        Deque<Block> growing = new ArrayDeque<>();
        for (int l = 0; l < alignment.left.size(); l++) {
            for (Pair pair : alignment.pairs.ofLeft(l)) {
                Block block = Block.of(l, pair.right());
                if (isPart(block, c.answers()) || proposer.logOdds(block, pair.measure()) > WORTH_GROWING) {
                    growing.add(block);
                }
            }
        }
        Set<Block> seen = new HashSet<>();
        while (!growing.isEmpty()) {
            for (Block block : proposer.neighbours(growing.poll())) {
                if (seen.add(block)) {
                    boolean right = isPart(block, c.answers());
                    joins.add(proposer.joinFeatures(block, proposer.measure(block)), right, c);
                    if (right) {
                        growing.add(block);
                    }
                }
            }
        }
    }

    private static boolean isPart(Block block, Set<Block> answers) {
        return answers.stream().anyMatch(a -> a.leftFrom() <= block.leftFrom() && a.leftTo() >= block.leftTo()
                && a.rightFrom() <= block.rightFrom() && a.rightTo() >= block.rightTo());
    }
}
