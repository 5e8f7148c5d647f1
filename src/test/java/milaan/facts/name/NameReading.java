package milaan.facts.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import milaan.facts.Analyser;
import milaan.facts.Analysis;
import milaan.facts.Fact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceExtractor;
import milaan.model.Language;
import milaan.text.Scripts;
import milaan.text.TextReader;

/** Names as the tables write them down: of persons, of organisations, and which of two sentences answer each other. */
final class NameReading {

    /** Take a moment to make and are immutable: one for all tables. */
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final OrganisationExtractor ORGANISATIONS = new OrganisationExtractor(Organisations.shipped(), GAZETTEER);
    private static final PlaceExtractor PLACES = new PlaceExtractor(GAZETTEER);
    private static final NameExtractor PERSONS = new NameExtractor(new SoundMatcher());
    private static final TextReader READER = new TextReader();

    private NameReading() { }

    /** @param text sentences parted by {@code //} */
    static Analysis read(String text) {
        Language language = Scripts.languageOf(text).orElse(Language.ENGLISH);
        List<String> sentences = Stream.of(text.split("//")).map(String::strip).toList();
        return new Analyser(List.of(ORGANISATIONS, PLACES, PERSONS)).analyse(READER.readSentences(sentences, language), Optional.empty());
    }

    /** {@code words FULL 0 role 0.95}; where the name is told in full elsewhere, it follows the words in brackets. */
    static String persons(String text) {
        Analysis read = read(text);
        return read.facts(PersonFact.class).stream().map(p -> {
            String words = read.text().source().slice(p.span());
            return words + (words.equals(p.name()) ? "" : " [" + p.name() + "]") + " " + p.mention() + " " + p.referent() + " "
                    + p.role().orElse("-") + " " + plain(p.confidence());
        }).collect(Collectors.joining("; "));
    }

    static String organisations(String text) {
        return read(text).facts(OrganisationFact.class).stream()
                .map(o -> o.name() + " " + o.key().orElse("-") + " " + plain(o.confidence())).collect(Collectors.joining("; "));
    }

    /** Of the first sentences: {@code one = other 0.9}, {@code one / instead 0.7}, and alone {@code one /} or {@code / other}. */
    static <F extends Fact> String said(NamePairing<F> pairing, Function<F, String> name) {
        Stream<String> pairs = pairing.pairs().stream()
                .map(p -> name.apply(p.left()) + " = " + name.apply(p.right()) + " " + plain(p.score()));
        Stream<String> lefts = pairing.left().stream()
                .map(u -> name.apply(u.fact()) + " / " + u.instead().map(name).orElse("") + " " + plain(u.confidence()));
        Stream<String> rights = pairing.right().stream()
                .map(u -> u.instead().map(name).orElse("") + " / " + name.apply(u.fact()) + " " + plain(u.confidence()));
        return Stream.of(pairs, lefts, rights).flatMap(s -> s).map(s -> s.replaceAll(" +", " ").strip()).distinct()
                .collect(Collectors.joining("; "));
    }

    static NameSide side(String text) {
        return new NameSide(read(text), List.of(0));
    }

    static String plain(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
