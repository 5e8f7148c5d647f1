package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Words that mean somebody (or an organisation or country that acts).
 *
 * @param from     first token
 * @param to       after the last token
 * @param name     the normalised words of the name, without titles; empty where only an office or kinship is named
 * @param concepts offices, kinship and callings that go with it ({@code person-nouns.tsv})
 * @param key      canonical key of a place or organisation
 * @param of       key of the country or body that an office belongs to (Iran's foreign minister)
 * @param sure     whether these words surely mean somebody: not one capitalised word alone
 */
record Mention(int from, int to, List<String> name, Set<String> concepts, Optional<String> key, Optional<String> of, boolean sure) {

    private static final Set<String> HE = RoleWords.set("mention.he");
    private static final Set<String> SHE = RoleWords.set("mention.she");
    private static final Set<String> MALE = RoleWords.set("mention.male");
    private static final Set<String> FEMALE = RoleWords.set("mention.female");
    /** Bodies, crowds and things, for which no he or she stands. */
    private static final Set<String> NOBODY = RoleWords.set("mention.nobody");

    /** Called by a body or a thing: no person is. */
    boolean isBody() {
        return !concepts.isEmpty() && concepts.stream().allMatch(NOBODY::contains);
    }

    boolean isNamed() {
        return !name.isEmpty() || key.isPresent();
    }

    /**
     * The person a pronoun at token {@code at} means: the only one named before it in the stretch, else in its context.
     *
     * @param not whom it cannot mean: the subject of its own clause
     */
    static List<Mention> onlyOneBefore(int at, List<Mention> mentions, List<Mention> not, int begins) {
        return onlyOneBefore(at, mentions, not, begins, "");
    }

    /** @param pronoun the English pronoun, whose gender tells some of the people apart; empty text where it has none */
    static List<Mention> onlyOneBefore(int at, List<Mention> all, List<Mention> not, int begins, String pronoun) {
        List<Mention> mentions = all.stream().filter(m -> m.concepts().stream().noneMatch(HE.contains(pronoun) ? FEMALE::contains
                : SHE.contains(pronoun) ? MALE::contains : c -> false)).toList();
        return onlyOneOf(at, mentions, not, begins);
    }

    private static List<Mention> onlyOneOf(int at, List<Mention> mentions, List<Mention> not, int begins) {
        List<Mention> before = mentions.stream().filter(m -> m.to() <= at && m.key().isEmpty() && m.isNamed())
                .filter(m -> not.stream().noneMatch(m::mayBe)).toList();
        List<Mention> here = before.stream().filter(m -> m.from() >= begins).toList();
        List<Mention> any = here.isEmpty() ? before : here;
        List<Mention> sure = any.stream().filter(Mention::sure).toList();
        List<Mention> all = sure.isEmpty() ? any : sure;
        if (all.isEmpty()) {
            return unnamedBefore(at, mentions, not, begins);
        }
        boolean one = all.stream().allMatch(m -> m.name().containsAll(all.getFirst().name())
                || all.getFirst().name().containsAll(m.name()));
        return one ? List.of(all.getFirst()) : List.of();
    }

    /** Where nobody is named: the only one called by an office, a kinship or a calling, and whom the pronoun may mean. */
    private static List<Mention> unnamedBefore(int at, List<Mention> mentions, List<Mention> not, int begins) {
        List<Mention> people = mentions.stream().filter(m -> m.to() <= at && m.from() >= begins && !m.isNamed()).toList();
        List<Mention> open = people.stream().filter(m -> m.concepts().stream().noneMatch(NOBODY::contains)
                && not.stream().noneMatch(n -> n.concepts().equals(m.concepts()))).toList();
        // Without somebody else to tell it from, a pronoun may mean whoever was named in a sentence before.
        return open.size() == 1 && people.size() > 1 ? open : List.of();
    }

    /** The tokens that mentions stand on. */
    static Set<Integer> tokens(List<Mention> mentions) {
        return mentions.stream().flatMap(m -> IntStream.range(m.from(), m.to()).boxed()).collect(Collectors.toSet());
    }

    /** Whether the two say the same name, one of them perhaps shorter. */
    private boolean mayBe(Mention other) {
        return !other.name().isEmpty() && (name.containsAll(other.name()) || other.name().containsAll(name));
    }

    Mention surely() {
        return new Mention(from, to, name, concepts, key, of, true);
    }

    Mention belongingTo(String owner) {
        return new Mention(from, to, name, concepts, key, Optional.of(owner), sure);
    }

    boolean covers(int token) {
        return from <= token && token < to;
    }
}
