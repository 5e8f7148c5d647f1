package milaan.comparison.role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import milaan.facts.DateFact;
import milaan.model.Language;

/** Joins the parts of one mention: a title and its name, a party before a candidate, the halves of a name. */
final class MentionJoiner {

    private static final Set<String> MARKERS = RoleWords.set("mention-joiner.markers");
    private static final Set<String> GENITIVES = Set.of("का", "की", "के", "'s");
    private static final Set<String> BODIES = Set.of("team", "government");
    private static final Set<String> SHORT_TITLES = RoleWords.set("mention-joiner.short-titles");
    /** Bodies that nobody's name stands straight behind as if they were a title. */
    private static final Set<String> NO_TITLES = RoleWords.set("mention-joiner.no-titles");
    private static final Set<String> NAMED_BODIES = RoleWords.set("mention-joiner.named-bodies");
    private static final Set<String> QUOTATION = Set.of("\"", "”", "“", "'", "’", "‘");

    private final Stretch stretch;

    MentionJoiner(Stretch stretch) {
        this.stretch = stretch;
    }

    /** A new list; where nothing belongs together, the parts themselves. */
    List<Mention> join(List<Mention> parts) {
        List<Mention> joined = new ArrayList<>();
        for (Mention part : parts) {
            Mention last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && isBodyOf(last, part)) {
                joined.removeLast();
                joined.add(new Mention(last.from(), part.to(), last.name(), Set.of(), last.key(), last.of(), true));
            } else if (last != null && isModifier(last, part)) {
                joined.removeLast();
                joined.add(new Mention(last.from(), part.to(), List.of(), part.concepts(), Optional.empty(), Optional.empty(), true));
            } else if (last != null && isBodysName(last, part)) {
                joined.removeLast();
                joined.add(new Mention(last.from(), part.to(), last.name(), part.concepts(), Optional.empty(), last.of(), true));
            } else if (last != null && isSurname(last, part)) {
                joined.removeLast();
                joined.add(new Mention(last.from(), part.to(), List.of(last.name().getFirst(), part.name().getFirst()), last.concepts(),
                        Optional.empty(), last.of(), true));
            } else if (last != null && (isBesides(last, part) && belongs(last, part) || overParticle(last, part))) {
                joined.removeLast();
                joined.add(joined(last, part));
            } else {
                joined.add(part);
            }
        }
        absorbModifiers(joined);
        if (stretch.language() == Language.HINDI) {
            joined.replaceAll(m -> joined.stream().anyMatch(n -> n.from() == m.to()) ? m : withSurname(m));
        }
        return joined;
    }

    /** A title and its name; a party or country before either; two unsure halves of one name. */
    private static boolean belongs(Mention last, Mention part) {
        return !last.isNamed() && !(isName(part) && NO_TITLES.containsAll(last.concepts()))
                || last.key().isPresent() && part.key().isEmpty()
                || part.isNamed() && part.key().isEmpty() && last.key().isEmpty()
                        && (!part.sure() || last.name().size() == 1 && part.name().size() == 1 && part.concepts().isEmpty());
    }

    /** "Pedro de Avilés": the two halves around the particle. */
    private boolean overParticle(Mention last, Mention part) {
        return last.to() + 1 == part.from() && NameWords.PARTICLES.contains(stretch.norm(last.to())) && isName(last) && isName(part)
                && part.concepts().isEmpty();
    }

    /** "लक्ष्मी सहकारी बैंक", "Lakshmi Bank": what kind of body it is stands behind its name. */
    private boolean isBodysName(Mention name, Mention body) {
        return name.to() == body.from() && isName(name) && name.concepts().isEmpty() && !body.isNamed()
                && NAMED_BODIES.containsAll(body.concepts())
                && (stretch.language() == Language.HINDI || stretch.isCapitalised(body.from()));
    }

    /** "इंजीनियर प्रदीप सोनी": after a title and a first name, no company. */
    private static boolean isSurname(Mention first, Mention part) {
        return first.to() == part.from() && isName(first) && first.name().size() == 1 && !first.concepts().isEmpty()
                && part.to() == part.from() + 1 && part.name().size() == 1
                && part.key().filter(k -> k.startsWith("organisation:")).isPresent();
    }

    private static boolean isName(Mention mention) {
        return !mention.name().isEmpty() && mention.key().isEmpty();
    }

    /** "ASHA workers": a name before people in the plural only says which. */
    private boolean isModifier(Mention name, Mention people) {
        return stretch.language() == Language.ENGLISH && name.to() == people.from() && isName(name) && name.concepts().isEmpty()
                && !people.isNamed() && (!stretch.isCapitalised(people.from()) || isShort(people))
                && stretch.norm(people.to() - 1).endsWith("s");
    }

    /** "MLAs", "MPs". */
    private boolean isShort(Mention people) {
        String word = stretch.analysis().text().text(stretch.tokens().get(people.from()));
        return people.to() == people.from() + 1 && word.length() > 2 && Character.isUpperCase(word.charAt(1));
    }

    /** "Disaster Management Minister X": what stands straight before a titled name is part of the title. */
    private static void absorbModifiers(List<Mention> joined) {
        for (int i = joined.size() - 1; i > 0; i--) {
            Mention before = joined.get(i - 1);
            Mention titled = joined.get(i);
            if (before.to() == titled.from() && titled.isNamed() && !titled.concepts().isEmpty()) {
                joined.set(i - 1, titled(before, titled));
                joined.remove(i);
            }
        }
    }

    /** "गोवा की टीम", "the Goa team", "Bihar's government": the place itself, as it acts. */
    private boolean isBodyOf(Mention place, Mention body) {
        boolean genitive = place.to() + 1 == body.from() && GENITIVES.contains(stretch.norm(place.to()));
        return (genitive || place.to() == body.from()) && place.key().isPresent() && place.concepts().isEmpty() && !body.isNamed()
                && BODIES.containsAll(body.concepts());
    }

    /** "मुख्य सचिव नीरज भंडारी ने": the word between a titled first name and its case marker. */
    private Mention withSurname(Mention m) {
        boolean open = !m.concepts().isEmpty() && m.name().size() == 1 && m.to() + 1 < stretch.size()
                && stretch.tokens().get(m.to()).isWord() && MARKERS.contains(stretch.norm(m.to() + 1))
                && !MARKERS.contains(stretch.norm(m.to())) && !NameWords.isNever(stretch.norm(m.to()))
                && stretch.norm(m.to()).length() > 2
                && stretch.analysis().facts(DateFact.class, stretch.span(m.to(), m.to() + 1)).isEmpty();
        return open ? new Mention(m.from(), m.to() + 1, List.of(m.name().getFirst(), stretch.norm(m.to())), m.concepts(),
                m.key(), m.of(), true) : m;
    }

    /** Straight after, or after a quotation mark ("Comrade" X). */
    private boolean isBesides(Mention last, Mention part) {
        return last.to() == part.from()
                || last.to() + 1 == part.from() && !last.isNamed() && (QUOTATION.contains(stretch.norm(last.to()))
                        || stretch.is(last.to(), ".") && SHORT_TITLES.contains(stretch.norm(last.to() - 1)));
    }

    private static Mention joined(Mention one, Mention next) {
        if (!isName(one) || !isName(next)) {
            return titled(one, next);
        }
        List<String> name = Stream.concat(one.name().stream(), next.name().stream()).toList();
        return new Mention(one.from(), next.to(), name, concepts(one, next), next.key(), one.of().or(next::of), true);
    }

    private static Mention titled(Mention title, Mention name) {
        // "Hyderabad police": whose police.
        Optional<String> owner = title.of().or(name::of).or(() -> name.isNamed() ? Optional.empty() : title.key());
        return new Mention(title.from(), name.to(), name.name(), concepts(title, name), name.key(), owner, true);
    }

    private static Set<String> concepts(Mention one, Mention next) {
        Set<String> concepts = new HashSet<>(one.concepts());
        concepts.addAll(next.concepts());
        return Set.copyOf(concepts);
    }
}
