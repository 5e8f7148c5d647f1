package milaan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.alignment.Aligner;
import milaan.alignment.Constraints;
import milaan.alignment.LexicalAligner;
import milaan.alignment.Lexicon;
import milaan.comparison.Comparer;
import milaan.comparison.Comparison;
import milaan.comparison.StandardCheckers;
import milaan.comparison.role.FormerLatterChecker;
import milaan.comparison.role.RoleChecker;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.date.DateExtractor;
import milaan.facts.name.CrossScriptNameMatcher;
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
import milaan.text.ReadText;
import milaan.text.TextReader;
import milaan.work.Cancellation;

/** The comparing core, wired: from an edition to its analysis, from two analyses to a comparison. Pure. */
public final class Engine {

    private final TextReader reader;
    private final Analyser analyser;
    private final Aligner aligner;
    private final Comparer comparer;
    private final NameMatcher names;

    public Engine(TextReader reader, Analyser analyser, Aligner aligner, Comparer comparer, NameMatcher names) {
        this.reader = reader;
        this.analyser = analyser;
        this.aligner = aligner;
        this.comparer = comparer;
        this.names = names;
    }

    /** Milaan's own extractors, aligner and checkers with the shipped data. Takes a moment: make one and keep it. */
    public static Engine standard() {
        Gazetteer gazetteer = Gazetteer.shipped();
        Organisations organisations = Organisations.shipped();
        Lexicon lexicon = Lexicon.shipped();
        SoundMatcher sounds = new SoundMatcher();
        CrossScriptNameMatcher names = new CrossScriptNameMatcher(sounds, gazetteer);
        Analyser analyser = new Analyser(List.of(
                new DateExtractor(), new NumberExtractor(),
                new OrganisationExtractor(organisations, gazetteer), new PlaceExtractor(gazetteer),
                new NameExtractor(sounds), new QuoteExtractor(), new PolarityExtractor()));
        return new Engine(new TextReader(), analyser, new LexicalAligner(lexicon, names),
                StandardCheckers.comparer(lexicon, names, gazetteer,
                        List.of(RoleChecker.shipped(names), new FormerLatterChecker(names))), names);
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
        return comparer.compare(left, right, aligner.align(left, right, constraints, cancellation));
    }
}
