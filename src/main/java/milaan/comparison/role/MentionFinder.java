package milaan.comparison.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.facts.DateFact;
import milaan.facts.Fact;
import milaan.facts.OrganisationFact;
import milaan.facts.PersonFact;
import milaan.facts.PlaceFact;
import milaan.facts.name.NameMatcher;
import milaan.model.Language;
import milaan.model.TextSpan;
import milaan.text.Token;

/**
 * Finds who is mentioned: what the extractors named, capitalised English words, Hindi words that sound like a name of
 * the other side, and people named by what they are. Titles join the name they stand before.
 */
final class MentionFinder {

    private static final double SOUNDS_LIKE = 0.6;
    private static final int SHORTEST_HINDI_NAME = 3;
    private static final Set<String> NO_NAMES = Set.of("the", "a", "an", "in", "on", "at", "as", "after", "before",
            "when", "while", "he", "she", "they", "it", "his", "her", "their", "this", "that", "these", "those", "but",
            "and", "for", "of", "to", "by", "with", "from", "i", "we", "you", "its", "according", "however", "later",
            "meanwhile", "earlier", "during", "both", "all", "two", "three", "four", "new", "former", "under", "since",
            "there", "here", "if", "though", "although", "because", "not", "no", "one", "some", "following", "ahead",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
            "april", "june", "july", "august", "september", "october", "november", "december");
    /** Hindi function words that sound like the beginning of some English name. */
    private static final Set<String> NO_HINDI_NAMES = Set.of("और", "लेकिन", "इसके", "उनके", "उसके", "अपने", "अपनी", "अपना",
            "उन्होंने", "उन्हें", "जिसके", "जिसमें", "साथ", "बाद", "पहले", "खिलाफ", "लिए", "किया", "गया", "नए", "नया", "नई",
            "समय", "मामले", "दिन", "साल", "बार", "तक", "बीच", "सामने", "कहा", "बताया", "जिन्होंने", "जिसने", "करने", "उनकी",
            "उनका", "देश", "राज्य", "शहर", "यात्रा", "हाथों", "सौंप", "दिया", "हार", "जीत", "मैच", "टीम", "कमान", "जगह");

    private static final Set<String> GENITIVES = Set.of("का", "की", "के");
    private static final Set<String> MARKERS = Set.of("ने", "को", "से", "का", "की", "के", "पर");
    private static final Set<String> SHORT_TITLES = Set.of("prof", "dr", "mr", "mrs", "ms", "gen", "sen", "col", "maj", "capt",
            "lt", "प्रो", "डॉ", "डा", "डो", "श्री");
    private static final Set<String> QUOTATION = Set.of("\"", "”", "“", "'", "’", "‘");
    private static final Set<String> ALSO_VERBS = Set.of("accused", "suspect", "chair", "head", "heads", "guard", "guards",
            "suspects", "chairs", "captains", "judges", "coaches");
    private static final Set<String> ALSO_BEFORE = Set.of("main", "prime", "co", "two", "three", "four", "five", "six", "murder",
            "rape", "alleged", "key", "security", "state", "party", "union");

    private final PersonNouns nouns;
    private final NameMatcher names;

    MentionFinder(PersonNouns nouns, NameMatcher names) {
        this.nouns = nouns;
        this.names = names;
    }

    /** Mentions of {@code stretch} in order, none overlapping; {@code other} is the other side of the bead. */
    List<Mention> find(Stretch stretch, Stretch other) {
        List<Mention> parts = parts(stretch, nameWords(other));
        List<Mention> joined = new ArrayList<>();
        for (Mention part : parts) {
            Mention last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isBesides(last, part, stretch) && belongs(last, part)) {
                joined.removeLast();
                joined.add(join(last, part));
            } else {
                joined.add(part);
            }
        }
        absorbModifiers(joined);
        if (stretch.language() == Language.HINDI) {
            joined.replaceAll(m -> joined.stream().anyMatch(n -> n.from() == m.to()) ? m : withSurname(m, stretch));
        }
        owners(joined, stretch);
        return joined.stream().map(m -> isPartOfFuller(m, joined) ? m.surely() : m).toList();
    }

    /** A title and its name; a party or country before either; two unsure halves of one name. */
    private static boolean belongs(Mention last, Mention part) {
        return !last.isNamed() || last.key().isPresent() && part.key().isEmpty()
                || part.isNamed() && part.key().isEmpty() && last.key().isEmpty()
                        && (!part.sure() || last.name().size() == 1 && part.name().size() == 1 && part.concepts().isEmpty());
    }

    /** "Disaster Management Minister X": what stands straight before a titled name is part of the title. */
    private static void absorbModifiers(List<Mention> joined) {
        for (int i = joined.size() - 1; i > 0; i--) {
            Mention before = joined.get(i - 1);
            Mention titled = joined.get(i);
            if (before.to() == titled.from() && titled.isNamed() && !titled.concepts().isEmpty()) {
                joined.set(i - 1, join(before, titled));
                joined.remove(i);
            }
        }
    }

    /** "मुख्य सचिव नीरज भंडारी ने": the word between a titled first name and its case marker. */
    private static Mention withSurname(Mention m, Stretch stretch) {
        boolean open = !m.concepts().isEmpty() && m.name().size() == 1 && m.to() + 1 < stretch.size()
                && stretch.tokens().get(m.to()).isWord() && MARKERS.contains(stretch.norm(m.to() + 1))
                && !MARKERS.contains(stretch.norm(m.to())) && !NO_HINDI_NAMES.contains(stretch.norm(m.to()))
                && stretch.norm(m.to()).length() > 2;
        return open ? new Mention(m.from(), m.to() + 1, List.of(m.name().getFirst(), stretch.norm(m.to())), m.concepts(),
                m.key(), m.of(), true) : m;
    }

    /** Whose minister: "Iran's foreign minister", "ईरान के विदेश मंत्री", "the Iranian ambassador". */
    private static void owners(List<Mention> joined, Stretch stretch) {
        for (int i = 0; i < joined.size(); i++) {
            Mention m = joined.get(i);
            if (m.concepts().isEmpty()) {
                continue;
            }
            boolean genitive = stretch.is(m.from() - 1, "'s") || GENITIVES.contains(stretch.norm(m.from() - 1));
            if (genitive && i > 0 && joined.get(i - 1).to() == m.from() - 1) {
                joined.get(i - 1).key().ifPresent(k -> joined.set(joined.indexOf(m), m.belongingTo(k)));
                continue;
            }
            if (m.from() == 0) {
                continue;
            }
            stretch.analysis().facts(PlaceFact.class, stretch.span(m.from() - 1, m.from())).stream().filter(f -> f.use() == PlaceFact.Use.ADJECTIVE)
                    .filter(f -> stretch.tokensOf(f).end() == m.from() && !stretch.tokensOf(f).isEmpty()).findFirst()
                    .ifPresent(f -> joined.set(joined.indexOf(m), m.belongingTo("place:" + f.name())));
        }
    }

    /** Straight after, or after a quotation mark ("Comrade" X). */
    private static boolean isBesides(Mention last, Mention part, Stretch stretch) {
        return last.to() == part.from()
                || last.to() + 1 == part.from() && !last.isNamed() && (QUOTATION.contains(stretch.norm(last.to()))
                        || stretch.is(last.to(), ".") && SHORT_TITLES.contains(stretch.norm(last.to() - 1)));
    }

    /** A surname alone, after the full name. */
    private static boolean isPartOfFuller(Mention mention, List<Mention> all) {
        return mention.isNamed() && all.stream().anyMatch(f -> f.name().size() > mention.name().size()
                && f.name().containsAll(mention.name()));
    }

    private List<Mention> parts(Stretch stretch, Set<String> namesOfOther) {
        Optional<?>[] facts = new Optional<?>[stretch.size()];
        boolean[] nobody = new boolean[stretch.size()];
        stretch.facts().forEach(f -> mark(stretch, f, facts, nobody));
        List<Mention> parts = new ArrayList<>();
        int i = 0;
        while (i < stretch.size()) {
            Optional<PersonNouns.Found> noun = nobody[i] || isVerb(stretch, i) ? Optional.empty() : nouns.at(stretch, i);
            if (noun.isPresent()) {
                parts.add(new Mention(i, i + noun.get().length(), List.of(), Set.of(noun.get().concept()),
                        Optional.empty(), Optional.empty(), true));
                i += noun.get().length();
            } else if (!nobody[i] && (facts[i] != null || isName(stretch, i, namesOfOther))) {
                Fact fact = facts[i] == null ? null : (Fact) facts[i].orElseThrow();
                int end = i + 1;
                while (end < stretch.size() && !nobody[end] && nouns.at(stretch, end).isEmpty()
                        && sameRun(stretch, facts, fact, end, namesOfOther)) {
                    end++;
                }
                parts.add(named(stretch, i, end, fact));
                i = end;
            } else {
                i++;
            }
        }
        return parts;
    }

    /** "X accused Y": no noun without an article. */
    private static boolean isVerb(Stretch stretch, int at) {
        return ALSO_VERBS.contains(stretch.norm(at)) && !EnglishWords.DETERMINERS.contains(stretch.norm(at - 1))
                && !ALSO_BEFORE.contains(stretch.norm(at - 1));
    }

    private boolean sameRun(Stretch stretch, Optional<?>[] facts, Fact fact, int at, Set<String> namesOfOther) {
        if (facts[at] != null || fact != null) {
            return fact != null && facts[at] != null && facts[at].orElseThrow() == fact;
        }
        return isName(stretch, at, namesOfOther)
                || stretch.is(at, "'") && isName(stretch, at + 1, namesOfOther) && at + 1 < stretch.size();
    }

    private static void mark(Stretch stretch, Fact fact, Optional<?>[] facts, boolean[] nobody) {
        TextSpan tokens = stretch.tokensOf(fact);
        for (int i = tokens.start(); i < tokens.end(); i++) {
            switch (fact) {
                case DateFact f -> nobody[i] = true;
                case PersonFact f -> {
                    if (f.mention() == PersonFact.Mention.FULL || f.mention() == PersonFact.Mention.SHORT) {
                        facts[i] = Optional.of(f);
                    }
                }
                case PlaceFact f -> {
                    if (f.use() == PlaceFact.Use.ADJECTIVE) {
                        nobody[i] = true;
                    } else if (facts[i] == null) {
                        facts[i] = Optional.of(f);
                    }
                }
                case OrganisationFact f -> {
                    if (facts[i] == null || !(facts[i].orElseThrow() instanceof PersonFact)) {
                        facts[i] = Optional.of(f);
                    }
                }
                default -> { }
            }
        }
    }

    private static Mention named(Stretch stretch, int from, int to, Fact fact) {
        List<String> words = stretch.tokens().subList(from, to).stream().filter(Token::isWord).map(Token::norm).toList();
        List<String> name = words.stream().anyMatch(w -> !isInitial(w)) ? words.stream().filter(w -> !isInitial(w)).toList()
                : words;
        Optional<String> key = switch (fact) {
            case PlaceFact f -> Optional.of("place:" + f.name());
            case OrganisationFact f -> f.key().map(k -> "organisation:" + k);
            case null, default -> Optional.empty();
        };
        return new Mention(from, to, name, Set.of(), key, Optional.empty(), fact != null || name.size() > 1);
    }

    private static boolean isInitial(String word) {
        return word.contains(".") || word.length() == 1 || HindiClauses.INITIALS.contains(word);
    }

    private static Mention join(Mention title, Mention name) {
        Set<String> concepts = new HashSet<>(title.concepts());
        concepts.addAll(name.concepts());
        return new Mention(title.from(), name.to(), name.name(), Set.copyOf(concepts), name.key(), title.of().or(name::of), true);
    }

    private boolean isName(Stretch stretch, int at, Set<String> namesOfOther) {
        if (at >= stretch.size() || !stretch.tokens().get(at).isWord()) {
            return false;
        }
        String norm = stretch.norm(at);
        if (stretch.language() == Language.ENGLISH) {
            boolean opens = at == 0 || stretch.isMark(at - 1);
            return stretch.isCapitalised(at) && !NO_NAMES.contains(norm)
                    && (!opens || stretch.isCapitalised(at + 1) || soundsLikeOne(norm, namesOfOther));
        }
        boolean goesOn = norm.length() == 2 && at > 0 && stretch.tokens().get(at - 1).isWord()
                && stretch.norm(at - 1).length() >= SHORTEST_HINDI_NAME && !MARKERS.contains(norm)
                && MARKERS.contains(stretch.norm(at + 1));
        return (norm.length() >= SHORTEST_HINDI_NAME || goesOn) && !NO_HINDI_NAMES.contains(norm) && soundsLikeOne(norm, namesOfOther);
    }

    private boolean soundsLikeOne(String word, Set<String> namesOfOther) {
        return namesOfOther.stream().anyMatch(n -> names.score(word, n) >= SOUNDS_LIKE);
    }

    /** The words of the other side that can be held against names here: English names, or all longer Hindi words. */
    private static Set<String> nameWords(Stretch other) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < other.size(); i++) {
            String norm = other.norm(i);
            boolean candidate = other.language() == Language.ENGLISH
                    ? other.isCapitalised(i) && !NO_NAMES.contains(norm)
                    : norm.length() >= SHORTEST_HINDI_NAME && !NO_HINDI_NAMES.contains(norm);
            if (candidate && other.tokens().get(i).isWord()) {
                words.add(norm);
            }
        }
        return words;
    }
}
