package milaan.facts.polarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import milaan.facts.HedgeFact;
import milaan.facts.NegationFact;
import milaan.model.TextSpan;
import milaan.text.DataFile;
import milaan.text.Normaliser;
import milaan.text.Phrases;
import milaan.text.Token;
import milaan.text.WordLists;

/** Finds what may stand for a denial or a hedge of the other language. Immutable. */
final class Answers {

    private static final Pattern DENYING = Pattern.compile("un(?!der|it|ion|til|less|ique|ivers|anim|cle|fold|i).{3,}"
            + "|non.{3,}|.{3,}less|गैर.{3,}|dis(?:allow|agre|approv|connect|continu|obe|regard|satisf|trust|miss|able"
            + "|similar|honest|loyal|prov|qualif).*|in(?:tolera|effect|adequa|suffic|compet|accura|appropri|abil|capab|action"
            + "|equal|justice|secur|experienc|complet|correct|visib|hum|sensitiv|consist).*|im(?:possib|moral|patien|perfect"
            + "|prob|practic|polite|matur|mobil).*|ir(?:respons|regular|relev|ration|revers|repar).*|il(?:legal|legit|logic|liter).*"
            + "|under(?:prepar|power|fund|staff|paid|equip|develop|privileg|perform).*|anonym.*");
    private static final int UNTIL_REACH = 25;
    private static final int TOO_REACH = 5;

    private final Cues cues;
    private final Set<String> refusals;
    private final Set<String> persons;

    private Answers(Cues cues, Set<String> refusals, Set<String> persons) {
        this.persons = persons;
        this.cues = cues;
        this.refusals = refusals;
    }

    static Answers shipped() {
        return new Answers(Cues.shipped(), DataFile.rows("/milaan/facts/polarity/refusals.tsv").stream()
                .map(row -> Normaliser.normalise(row.getFirst())).collect(Collectors.toUnmodifiableSet()), WordLists.read(Cues.LISTS).of("hedge-persons"));
    }

    /**
     * How an answer denies: by itself (rather than), by its form, so that its translation may be the very word denied
     * (unavailable), or by its meaning, so that it may as well translate a word of the same meaning (banned).
     */
    enum Manner { ITSELF, FORM, MEANING }

    /** @param words what may stand for a denial */
    record Answer(TextSpan span, List<Token> words, Manner manner) { }

    /** Every denial that is no plain "not", every idiom with one, and every word that may stand for one. */
    List<Answer> unsaid(PolarityComparison.Side side) {
        List<TextSpan> plain = side.facts(NegationFact.class).stream()
                .filter(f -> PolarityComparison.ASKING.contains(f.kind()))
                .map(NegationFact::span).toList();
        List<Answer> given = new ArrayList<>(side.facts(NegationFact.class).stream().filter(f -> !plain.contains(f.span()))
                .map(f -> new Answer(f.span(), side.tokens().stream().filter(t -> f.span().contains(t.span())).toList(),
                        switch (f.kind()) {
                            case AFFIX -> Manner.FORM;
                            case LEXICAL -> Manner.MEANING;
                            case PLAIN, PRONOUN, WITHOUT, PARTIAL -> Manner.ITSELF;
                        })).toList());
        List<Token> tokens = side.tokens();
        int i = 0;
        while (i < tokens.size()) {
            TextSpan here = tokens.get(i).span();
            Optional<Phrases.Match<String>> answer = cues.answers().at(tokens, i);
            int idiom = cues.idioms().at(tokens, i).map(Phrases.Match::end).orElse(i);
            int end = Math.max(answer.map(Phrases.Match::end).orElse(i), idiom);
            boolean skipped = answer.filter(m -> m.value().equals("skip")).isPresent();
            boolean denying = DENYING.matcher(tokens.get(i).norm()).matches() || tooMuch(tokens, i);
            boolean word = !skipped && end > i || denying;
            boolean firm = idiom > i || answer.filter(m -> m.value().equals("firm")).isPresent();
            if (word && given.stream().noneMatch(g -> g.span().overlaps(here)) && plain.stream().noneMatch(p -> p.overlaps(here))) {
                given.add(new Answer(here, tokens.subList(i, Math.max(end, i + 1)),
                        firm ? Manner.ITSELF : denying ? Manner.FORM : Manner.MEANING));
            }
            i = Math.max(end, i + 1);
        }
        return given;
    }

    /** "Too tired to walk" is इतना थका कि चला नहीं जाता. */
    private static boolean tooMuch(List<Token> tokens, int i) {
        return tokens.get(i).is("too") && tokens.subList(i + 1, Math.min(tokens.size(), i + TOO_REACH)).stream()
                .anyMatch(t -> t.is("to") || t.is("for"));
    }

    /** जब तक … नहीं is "until" and denies nothing: the first denial after each जब तक is left out. */
    List<NegationFact> withoutUntil(List<NegationFact> denials, List<Token> tokens) {
        List<NegationFact> left = new ArrayList<>(denials);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("जब") && tokens.get(i + 1).is("तक")) {
                int from = tokens.get(i).span().start();
                int to = tokens.get(Math.min(tokens.size(), i + UNTIL_REACH) - 1).span().end();
                left.stream().filter(f -> f.span().start() > from && f.span().end() <= to).findFirst()
                        .ifPresent(left::remove);
            }
        }
        return left;
    }

    boolean isRefusal(NegationFact fact) {
        return refusals.contains(fact.cue());
    }

    /**
     * Whether the side holds back; "alleged" is answered only by an allegation or by a strong hedge.
     *
     * @param asking the side that asks: the accused of both is nothing alleged of him
     */
    boolean hedged(PolarityComparison.Side side, HedgeFact.Kind asked, PolarityComparison.Side asking) {
        boolean accused = asking.tokens().stream().anyMatch(t -> persons.contains(t.norm()));
        for (int i = 0; i < side.tokens().size(); i++) {
            if (accused && persons.contains(side.tokens().get(i).norm())
                    && !(i + 1 < side.tokens().size() && side.tokens().get(i + 1).is("of"))) {
                continue;
            }
            if (cues.hedges().at(side.tokens(), i).filter(m -> m.value().real()).filter(m -> asked != HedgeFact.Kind.ALLEGED || m.value().strong()
                    || m.value().kind() == HedgeFact.Kind.ALLEGED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    boolean isStrong(HedgeFact fact, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == fact.span().start()) {
                return cues.hedges().at(tokens, i).filter(m -> m.value().strong()).isPresent();
            }
        }
        return false;
    }
}
