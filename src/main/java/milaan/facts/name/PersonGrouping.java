package milaan.facts.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import milaan.facts.PersonFact;
import milaan.model.TextSpan;
import milaan.text.ReadText;
import milaan.text.Token;

/**
 * Groups the mentions of one person: a later (or earlier) part of a fuller name is the same person, nearest first.
 * Holds the state of one text.
 */
final class PersonGrouping {

    private static final double SAME_WORD = 0.75;
    /** So many people later nobody is meant by a surname alone; a directory of names costs no more than its length. */
    private static final int LATEST = 2_000;

    /** One person: the fullest name so far, and the keys of its words. */
    private static final class Person {
        private Mentioned fullest;
        private List<SoundKey> keys;

        Person(Mentioned first, List<SoundKey> keys) {
            this.fullest = first;
            this.keys = keys;
        }
    }

    private final ReadText text;
    private final SoundMatcher sounds;
    private final Roles roles;
    private final List<Person> persons = new ArrayList<>();

    PersonGrouping(ReadText text, SoundMatcher sounds, Roles roles) {
        this.text = text;
        this.sounds = sounds;
        this.roles = roles;
    }

    /** @param mentions in order of position */
    List<PersonFact> group(List<Mentioned> mentions) {
        int[] who = new int[mentions.size()];
        // Fuller names first, so that a headline's bare surname finds its bearer; numbered by first mention after.
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt((Integer i) -> -Math.min(2, words(mentions.get(i)).size())));
        for (int i : order) {
            who[i] = personOf(mentions.get(i));
        }
        int[] number = new int[persons.size()];
        java.util.Arrays.fill(number, -1);
        int next = 0;
        List<PersonFact> facts = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            if (number[who[i]] < 0) {
                number[who[i]] = next++;
            }
            facts.add(fact(mentions.get(i), persons.get(who[i]), number[who[i]]));
        }
        return facts;
    }

    private PersonFact fact(Mentioned mention, Person person, int referent) {
        boolean part = words(mention).size() < person.keys.size();
        return new PersonFact(span(mention), text.source().slice(nameSpan(person.fullest)),
                part ? PersonFact.Mention.SHORT : PersonFact.Mention.FULL, mention.role(), referent,
                mention.confidence());
    }

    private int personOf(Mentioned mention) {
        List<SoundKey> keys = words(mention).stream().map(t -> sounds.key(text.text(t))).toList();
        for (int i = persons.size() - 1; i >= Math.max(0, persons.size() - LATEST); i--) {
            Person person = persons.get(i);
            if (same(keys, person.keys)) {
                if (keys.size() > person.keys.size()) {
                    person.fullest = mention;
                    person.keys = keys;
                }
                return i;
            }
        }
        persons.add(new Person(mention, keys));
        return persons.size() - 1;
    }

    /** Every word of the shorter name is a word of the longer, and neither is only a middle of the other. */
    private boolean same(List<SoundKey> a, List<SoundKey> b) {
        List<SoundKey> fewer = a.size() <= b.size() ? a : b;
        List<SoundKey> more = fewer == a ? b : a;
        return !fewer.isEmpty() && fewer.stream().allMatch(k -> more.stream().anyMatch(m -> sounds.score(k, m) >= SAME_WORD));
    }

    private List<Token> words(Mentioned mention) {
        return mention.words().stream().filter(t -> !roles.isSuffix(t)).toList();
    }

    private static TextSpan span(Mentioned mention) {
        return mention.tokens().get(mention.start()).span().cover(mention.tokens().get(mention.end() - 1).span());
    }

    /** Without the honorific after the name. */
    private TextSpan nameSpan(Mentioned mention) {
        List<Token> words = words(mention);
        Optional<Token> last = words.isEmpty() ? Optional.empty() : Optional.of(words.getLast());
        TextSpan first = mention.tokens().get(mention.start()).span();
        return last.map(t -> first.cover(t.span())).orElse(first);
    }
}
