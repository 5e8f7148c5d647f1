package milaan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import milaan.alignment.Aligner;
import milaan.alignment.Alignment;
import milaan.alignment.Constraints;
import milaan.alignment.LexicalAligner;
import milaan.alignment.Lexicon;
import milaan.alignment.TextPair;
import milaan.comparison.CheckedBeads;
import milaan.comparison.Compared;
import milaan.comparison.Comparer;
import milaan.comparison.Comparison;
import milaan.comparison.JoinedComparer;
import milaan.comparison.StandardCheckers;
import milaan.comparison.TextComparer;
import milaan.comparison.role.RoleCheckers;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.date.DateExtractor;
import milaan.facts.name.CommonWords;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.JoinedNames;
import milaan.facts.name.NameExtractor;
import milaan.facts.name.NameMatcher;
import milaan.facts.name.OrganisationExtractor;
import milaan.facts.name.Organisations;
import milaan.facts.name.SoundMatcher;
import milaan.facts.number.NumberExtractor;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceExtractor;
import milaan.facts.polarity.PolarityExtractor;
import milaan.facts.quote.QuoteExtractor;
import milaan.model.Edition;
import milaan.text.DataFile;
import milaan.text.ReadText;
import milaan.text.TextReader;
import milaan.work.Cancellation;

/** The comparing core, wired: from an edition to its analysis, from two analyses to a comparison. Pure. */
public final class Engine {

    private final TextReader reader;
    private final Analyser analyser;
    private final Aligner aligner;
    private final Function<NameMatcher, Comparer> comparers;
    private final Comparer comparer;
    private final NameMatcher names;

    /** @param comparers gives the comparer that matches names in a certain way */
    public Engine(TextReader reader, Analyser analyser, Aligner aligner,
                  Function<NameMatcher, Comparer> comparers, NameMatcher names) {
        this.reader = reader;
        this.analyser = analyser;
        this.aligner = aligner;
        this.comparers = comparers;
        this.comparer = comparers.apply(names);
        this.names = names;
    }

    /** Milaan's own extractors, aligner and checkers with the shipped data. Takes a moment: make one and keep it. */
    public static Engine standard() {
        Gazetteer gazetteer = Gazetteer.shipped();
        Organisations organisations = Organisations.shipped();
        List<List<String>> frequencies = DataFile.rows(CommonWords.FREQUENCIES);
        CommonWords common = CommonWords.of(frequencies);
        Lexicon lexicon = Lexicon.shipped(frequencies);
        SoundMatcher sounds = new SoundMatcher();
        CrossScriptNameMatcher names = new CrossScriptNameMatcher(sounds, gazetteer);
        StandardCheckers checkers = new StandardCheckers(lexicon, gazetteer, sounds);
        RoleCheckers roles = new RoleCheckers();
        Analyser analyser = new Analyser(List.of(
                new DateExtractor(), new NumberExtractor(),
                new OrganisationExtractor(organisations, gazetteer, common), new PlaceExtractor(gazetteer),
                new NameExtractor(sounds, common), new QuoteExtractor(), new PolarityExtractor()));
        return new Engine(new TextReader(), analyser, new LexicalAligner(lexicon, names),
                matcher -> checkers.comparer(matcher, roles.with(matcher)), names);
    }

    public TextReader reader() {
        return reader;
    }

    public NameMatcher names() {
        return names;
    }

    public Analysis analyse(Edition edition) {
        return analyse(reader.read(edition.text(), edition.language()), edition.published());
    }

    public Analysis analyse(ReadText text, Optional<LocalDate> published) {
        return analyser.analyse(text, published);
    }

    public Comparison compare(Analysis left, Analysis right, Constraints constraints, Cancellation cancellation) {
        return compare(left, right, constraints, Optional.empty(), cancellation).comparison();
    }

    /** @param before how these or other texts were compared last: what still holds is not worked out again */
    public ComparedPair compare(Analysis left, Analysis right, Constraints constraints, Optional<ComparedPair> before,
                                Cancellation cancellation) {
        Optional<ComparedPair> same = before.filter(b -> b.isOf(left, right));
        CheckedBeads checked = same.map(ComparedPair::checked).orElse(CheckedBeads.NONE);
        Optional<ComparedPair> known = same.filter(b -> b.constraints().sameName().equals(constraints.sameName()));
        TextPair texts = known.map(ComparedPair::texts)
                .orElseGet(() -> aligner.measure(left, right, constraints.sameName(), cancellation));
        TextComparer by = known.map(ComparedPair::comparer).orElseGet(() -> comparer(constraints.sameName()));
        Alignment alignment = texts.align(constraints, known.map(k -> k.comparison().alignment()), cancellation);
        Compared compared = by.compare(left, right, alignment, checked);
        return new ComparedPair(constraints, texts, by, compared.beads(), compared.comparison());
    }

    private TextComparer comparer(Set<Constraints.NamePair> sameName) {
        if (sameName.isEmpty()) {
            return comparer;
        }
        JoinedNames joined = new JoinedNames(names, sameName.stream()
                .map(p -> new JoinedNames.Pair(p.left(), p.right())).toList());
        return new JoinedComparer(comparer, comparers.apply(joined), joined);
    }
}
