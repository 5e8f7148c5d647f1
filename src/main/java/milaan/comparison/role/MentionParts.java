package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;

/** The parts of mentions, each by itself: what the extractors named, words that can be names, people named by what they are. */
final class MentionParts {

    private static final Set<String> ALSO_VERBS = RoleWords.set("mention-parts.also-verbs");
    /** "two accused": nouns; "the union accused" is none. */
    private static final Set<String> BEFORE_ACCUSED = RoleWords.set("mention-parts.before-accused");
    private static final Set<String> ALSO_BEFORE = RoleWords.set("mention-parts.also-before");

    private static final Set<String> BODIES = Set.of("police", "government", "high-court");
    private static final Set<String> NO_NAMES = RoleWords.set("mention-parts.no-names");
    private static final Set<String> GENITIVES = Set.of("का", "की");
    private static final Set<String> ALSO_SURNAMES = RoleWords.set("mention-parts.also-surnames");

    private final Stretch stretch;
    /** By token: the noun that begins there; asked for again and again. */
    private final List<Optional<PersonNouns.Found>> found;
    private final NameWords words;
    /** By token: the fact it belongs to. */
    private final List<Optional<Fact>> facts;
    /** By token: whether it is surely nobody (a date, an adjective of a country). */
    private final boolean[] nobody;

    MentionParts(Stretch stretch, PersonNouns nouns, NameWords words) {
        this.stretch = stretch;
        found = IntStream.range(0, stretch.size()).mapToObj(i -> nouns.at(stretch, i)).toList();
        this.words = words;
        facts = new ArrayList<>(java.util.Collections.nCopies(stretch.size(), Optional.empty()));
        nobody = new boolean[stretch.size()];
        stretch.facts().forEach(this::mark);
    }

    /** In order, none overlapping. */
    List<Mention> read() {
        List<Mention> parts = new ArrayList<>();
        int i = 0;
        while (i < stretch.size()) {
            boolean noNoun = nobody[i] || isVerb(i) || isCompound(i) || isSurnameAgain(i, parts) || isInOrganisation(i);
            Optional<PersonNouns.Found> noun = noNoun ? Optional.empty() : nounAt(i);
            if (noun.isPresent()) {
                parts.add(new Mention(i, i + noun.get().length(), List.of(), Set.of(noun.get().concept()),
                        Optional.empty(), Optional.empty(), true));
                i += noun.get().length();
            } else if (!nobody[i] && !GENITIVES.contains(stretch.norm(i)) && !isNoName(i) && !isNever(i)
                    && (facts.get(i).isPresent() || words.isName(i) || isSurnameAgain(i, parts)
                    || isAfterTitle(i, parts) && words.isTitledName(i))) {
                int end = endOfRun(i);
                if (end > i + 1 || !isInitial(stretch.norm(i))) {
                    parts.add(named(i, end, facts.get(i)));
                }
                i = end;
            } else {
                i++;
            }
        }
        return parts;
    }

    /** "Reserve Bank of India": no bank whose it is, but a body with a name of its own. */
    private boolean isInOrganisation(int at) {
        return facts.get(at).filter(f -> isListed(f) && stretch.tokensOf(f).length() > nounAt(at).map(PersonNouns.Found::length)
                .orElse(0)).isPresent();
    }

    private static boolean isListed(Fact fact) {
        return fact instanceof OrganisationFact o && o.key().isPresent();
    }

    private Optional<PersonNouns.Found> nounAt(int at) {
        return at < found.size() ? found.get(at) : Optional.empty();
    }

    /** "all-party": no party. */
    private boolean isCompound(int at) {
        return stretch.language() == Language.ENGLISH && stretch.is(at - 1, "-") && at > 1 && stretch.tokens().get(at - 2).isWord();
    }

    private boolean isNever(int at) {
        return stretch.language() == Language.HINDI && NameWords.isNever(stretch.norm(at));
    }

    private static boolean isAfterTitle(int at, List<Mention> parts) {
        return !parts.isEmpty() && parts.getLast().to() == at && !parts.getLast().isNamed();
    }

    /** "गंभीर रूप से", "कमान ली": words that happen to be names, too. */
    private boolean isNoName(int at) {
        return stretch.language() == Language.HINDI && (NO_NAMES.contains(stretch.norm(at) + " " + stretch.norm(at + 1))
                || at > 0 && NO_NAMES.contains(stretch.norm(at - 1) + " " + stretch.norm(at)));
    }

    private int endOfRun(int from) {
        int end = from + 1;
        while (end < stretch.size() && !nobody[end] && !isNever(end) && (isSurname(from, end)
                || (nounAt(end).isEmpty() || isInOrganisation(end)) && sameRun(facts.get(from), end))) {
            end++;
        }
        return end;
    }

    /** "अमित शाह", "Stephen King": after a name, the noun goes on with it. */
    private boolean isSurname(int from, int at) {
        boolean place = facts.get(from).filter(f -> !(f instanceof PersonFact)).isPresent();
        return !place && ALSO_SURNAMES.contains(stretch.norm(at)) && (stretch.language() == Language.HINDI || stretch.isCapitalised(at));
    }

    /** "… तन्वी शाह … शाह ने कहा": by the surname alone. */
    private boolean isSurnameAgain(int at, List<Mention> before) {
        return stretch.norm(at).length() > 2 && before.stream().anyMatch(m -> m.name().size() > 1 && m.key().isEmpty() && m.sure()
                && m.name().getLast().equals(stretch.norm(at)));
    }

    /** "X accused Y": no noun without an article. */
    private boolean isVerb(int at) {
        if (stretch.is(at, "accused")) {
            return !EnglishWords.DETERMINERS.contains(stretch.norm(at - 1)) && !BEFORE_ACCUSED.contains(stretch.norm(at - 1));
        }
        return ALSO_VERBS.contains(stretch.norm(at)) && !EnglishWords.DETERMINERS.contains(stretch.norm(at - 1))
                && !ALSO_BEFORE.contains(stretch.norm(at - 1));
    }

    private boolean sameRun(Optional<Fact> fact, int at) {
        if (facts.get(at).isPresent() || fact.isPresent()) {
            return facts.get(at).equals(fact) && !words.beginsAnother(at);
        }
        return words.isName(at) && !words.beginsAnother(at) || stretch.is(at, "'") && words.isName(at + 1)
                || isHyphenated(at) || isHyphenated(at - 1);
    }

    /** "Ji-su": the second half is written small. */
    private boolean isHyphenated(int at) {
        return stretch.language() == Language.ENGLISH && stretch.is(at, "-") && at > 0 && at + 1 < stretch.size()
                && words.isName(at - 1) && stretch.tokens().get(at + 1).isWord()
                && stretch.tokens().get(at - 1).span().end() == stretch.tokens().get(at).span().start()
                && stretch.tokens().get(at).span().end() == stretch.tokens().get(at + 1).span().start();
    }

    private void mark(Fact fact) {
        TextSpan tokens = stretch.tokensOf(fact);
        for (int i = tokens.start(); i < tokens.end(); i++) {
            switch (fact) {
                case DateFact f -> nobody[i] = true;
                case PersonFact f -> {
                    if (f.mention() == PersonFact.Mention.FULL || f.mention() == PersonFact.Mention.SHORT) {
                        facts.set(i, Optional.of(f));
                    }
                }
                case PlaceFact f -> {
                    if (f.use() == PlaceFact.Use.ADJECTIVE || stretch.is(tokens.end(), "-") && stretch.is(tokens.end() + 1, "based")) {
                        nobody[i] = true;
                    } else if (facts.get(i).isEmpty()) {
                        facts.set(i, Optional.of(f));
                    }
                }
                case OrganisationFact f -> {
                    if (!isBodyOfPlace(tokens) && !(facts.get(i).orElse(null) instanceof PersonFact)) {
                        facts.set(i, Optional.of(f));
                    }
                }
                default -> { }
            }
        }
    }

    /** "Hyderabad police": the police, and whose; the other text may have the place and the body apart. */
    private boolean isBodyOfPlace(TextSpan tokens) {
        return IntStream.range(tokens.start() + 1, tokens.end()).anyMatch(i -> isPlace(tokens.start(), i) && nounAt(i)
                .filter(n -> i + n.length() == tokens.end() && BODIES.contains(n.concept())).isPresent());
    }

    private boolean isPlace(int from, int to) {
        return stretch.analysis().facts(PlaceFact.class, stretch.span(from, to)).stream().filter(p -> p.use() != PlaceFact.Use.ADJECTIVE)
                .anyMatch(p -> stretch.tokensOf(p).equals(new TextSpan(from, to)));
    }

    private Mention named(int from, int to, Optional<Fact> fact) {
        List<String> all = stretch.tokens().subList(from, to).stream().filter(Token::isWord).map(Token::norm).toList();
        // What kind of body it is tells no bank from another.
        Set<String> kinds = fact.filter(MentionParts::isListed).map(f -> kinds(from, to)).orElse(Set.of());
        List<String> full = all.stream().filter(w -> !isInitial(w) && !NameWords.PARTICLES.contains(w) && !kinds.contains(w)).toList();
        List<String> name = full.isEmpty() ? all : full;
        Optional<String> key = switch (fact.orElse(null)) {
            case PlaceFact f -> Optional.of("place:" + f.name());
            case OrganisationFact f -> f.key().map(k -> "organisation:" + k);
            case null, default -> Optional.empty();
        };
        return new Mention(from, to, name, Set.of(), key, Optional.empty(), fact.isPresent() || name.size() > 1);
    }

    private Set<String> kinds(int from, int to) {
        return IntStream.range(from, to).filter(i -> nounAt(i).filter(n -> n.length() == 1).isPresent())
                .mapToObj(stretch::norm).collect(Collectors.toSet());
    }

    private static boolean isInitial(String word) {
        return word.contains(".") || word.length() == 1 || HindiClauses.INITIALS.contains(word);
    }
}
