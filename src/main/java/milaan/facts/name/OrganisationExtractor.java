package milaan.facts.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.facts.Fact;
import milaan.facts.FactExtractor;
import milaan.facts.OrganisationFact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;
import milaan.text.WordLists;

/**
 * Finds organisations: those listed, those whose last word is one of an organisation's and whose bearer is a place
 * ("पटना पुलिस"), and names with a legal form or field of business ("कोहिनूर इंडस्ट्रीज", "Kohinoor Industries Ltd").
 */
public final class OrganisationExtractor implements FactExtractor {

    private static final int LONGEST = 6;
    private final Set<String> inside;

    private final Organisations organisations;
    private final KnownNames places;
    private final CommonWords common;

    /** @param places whose names may bear an organisation */
    public OrganisationExtractor(Organisations organisations, KnownNames places) {
        this(organisations, places, CommonWords.shipped());
    }

    /** @param places whose names may bear an organisation */
    public OrganisationExtractor(Organisations organisations, KnownNames places, CommonWords common) {
        this.organisations = organisations;
        this.places = places;
        this.common = common;
        this.inside = WordLists.read("/milaan/facts/name/contexts.tsv").of("inside-organisation");
    }

    @Override
    public List<? extends Fact> extract(ReadText text, Optional<LocalDate> published, List<Fact> earlier) {
        List<OrganisationFact> facts = new ArrayList<>();
        for (List<Token> tokens : text.tokens()) {
            List<OrganisationFact> found = new ArrayList<>();
            for (int i = 0; i < tokens.size(); i++) {
                Optional<Stretch> stretch = longest(listed(text, tokens, i), headed(text, tokens, i));
                if (stretch.isPresent() && stretch.get().end > i) {
                    add(found, fact(text, tokens, stretch.get()));
                    i = stretch.get().end - 1;
                }
            }
            facts.addAll(found);
        }
        return facts;
    }

    private record Stretch(int start, int end, Optional<String> key, double confidence) { }

    private static Optional<Stretch> longest(Optional<Stretch> one, Optional<Stretch> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        // Which reaches further back swallows the other ("Delhi High Court" over a listed "High Court").
        return other.get().start < one.get().start ? other : one;
    }

    /** A wider name replaces the narrower ones it covers. */
    private static void add(List<OrganisationFact> found, OrganisationFact fact) {
        found.removeIf(f -> f.span().overlaps(fact.span()));
        found.add(fact);
    }

    private OrganisationFact fact(ReadText text, List<Token> tokens, Stretch s) {
        TextSpan span = tokens.get(s.start).span().cover(tokens.get(s.end - 1).span());
        return new OrganisationFact(span, text.source().slice(span), s.key, s.confidence);
    }

    private Optional<Stretch> listed(ReadText text, List<Token> tokens, int i) {
        if (tokens.get(i).kind() == Token.Kind.MARK) {
            return Optional.empty();
        }
        Optional<PhraseTable.Match<List<Organisations.Listed>>> match = organisations.listed().longest(tokens, i);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int end = match.get().end();
        String words = text.source().slice(tokens.get(i).span().cover(tokens.get(end - 1).span()));
        boolean latin = Capitals.isLatin(tokens.get(i));
        return match.get().value().stream()
                .filter(l -> !latin || l.lower() || (l.acronym() ? Capitals.only(words) : Capitals.begins(text, tokens.get(i))))
                .findFirst().map(l -> new Stretch(i, end, Optional.of(l.key()), 0.92));
    }

    private Optional<Stretch> headed(ReadText text, List<Token> tokens, int i) {
        Optional<PhraseTable.Match<List<Organisations.Head>>> match = tokens.get(i).kind() == Token.Kind.MARK
                ? Optional.empty() : organisations.heads().longest(tokens, i);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        boolean latin = Capitals.isLatin(tokens.get(i));
        if (latin && !Capitals.begins(text, tokens.get(i))) {
            return Optional.empty();
        }
        int end = match.get().end();
        for (Organisations.Head head : match.get().value()) {
            Optional<Stretch> stretch = switch (head.kind()) {
                case "of" -> of(text, tokens, i, end);
                case "head" -> borneByPlace(tokens, i, end, head);
                default -> latin ? capitals(text, tokens, i, end) : unknownWords(tokens, i, end);
            };
            if (stretch.isPresent()) {
                return stretch;
            }
        }
        return Optional.empty();
    }

    /** "Ministry of Water Resources". */
    private Optional<Stretch> of(ReadText text, List<Token> tokens, int i, int headEnd) {
        if (headEnd >= tokens.size() || !tokens.get(headEnd).is("of")) {
            return Optional.empty();
        }
        int end = headEnd + 1;
        for (int k = end; k < tokens.size() && k < i + LONGEST + 2; k++) {
            Token token = tokens.get(k);
            if (Capitals.isLatin(token) && Capitals.begins(text, token)) {
                end = k + 1;
            } else if (!inside.contains(token.norm())) {
                break;
            }
        }
        return end > headEnd + 1 ? Optional.of(new Stretch(i, end, Optional.empty(), 0.85)) : Optional.empty();
    }

    private Optional<Stretch> borneByPlace(List<Token> tokens, int i, int end, Organisations.Head head) {
        // "मध्य प्रदेश" is a name by itself, in "दिल्ली प्रदेश" the second word only joins the head.
        for (int last = i; last > 0; last--) {
            for (int start = Math.max(0, last - 3); start < last; start++) {
                Set<String> bearers = bearers(tokens.subList(start, last));
                if (!bearers.isEmpty()) {
                    String key = bearers.stream().sorted().findFirst().orElseThrow() + "-" + head.key();
                    return Optional.of(new Stretch(start, end, Optional.of(key), 0.9));
                }
            }
            if (!organisations.isPart(tokens.get(last - 1).norm())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Set<String> bearers(List<Token> words) {
        return words.stream().allMatch(t -> t.isWord() || t.is("-") || t.is("&"))
                ? places.bearers(words.stream().map(Token::norm).collect(Collectors.joining(" "))) : Set.of();
    }

    /** English: the capitalised words before the head, but not one that merely opens the sentence. */
    private Optional<Stretch> capitals(ReadText text, List<Token> tokens, int i, int end) {
        int start = i;
        for (int k = i - 1; k >= 0 && i - k < LONGEST; k--) {
            Token token = tokens.get(k);
            if (Capitals.isLatin(token) && Capitals.begins(text, token) && !(k == 0 && common.contains(token))) {
                start = k;
            } else if (!inside.contains(token.norm()) || token.is("the") || token.is("and")) {
                break;
            }
        }
        String words = text.source().slice(tokens.get(start).span().cover(tokens.get(end - 1).span()));
        return start < i && places.bearers(words).isEmpty()
                ? Optional.of(new Stretch(start, end, Optional.empty(), 0.8)) : Optional.empty();
    }

    private Optional<Stretch> unknownWords(List<Token> tokens, int i, int end) {
        int start = i;
        while (start > 0 && i - start < 3 && tokens.get(start - 1).isWord() && !common.contains(tokens.get(start - 1))) {
            start--;
        }
        return start < i ? Optional.of(new Stretch(start, end, Optional.empty(), 0.7)) : Optional.empty();
    }
}
