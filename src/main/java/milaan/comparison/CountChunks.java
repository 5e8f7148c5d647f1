package milaan.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import milaan.facts.NumberFact;
import milaan.model.TextSpan;
import milaan.text.Token;

/** Gives each figure of a side to what it belongs to: they stand alone together between two joints ("3 women and 5 children"). */
final class CountChunks {

    private static final double FIRM = 0.6;
    private static final int OF_REACH = 3;
    private static final Set<NumberFact.Kind> COUNTED = Set.of(NumberFact.Kind.COUNT, NumberFact.Kind.PERCENT,
            NumberFact.Kind.MONEY, NumberFact.Kind.MEASURE);

    private final Set<String> joints;

    CountChunks(Set<String> joints) {
        this.joints = Set.copyOf(joints);
    }

    record Share(CountOwner owner, NumberFact number) {

        TextSpan span() {
            return owner.span().cover(number.span());
        }
    }

    /** Figures that may be shared out: each said once, and no whole of which others are parts (81 में से 54). */
    List<NumberFact> figures(Sides side) {
        List<Token> tokens = side.tokens();
        List<NumberFact> all = side.facts(NumberFact.class).stream().filter(n -> n.confidence() > FIRM
                && COUNTED.contains(n.kind()) && !isWhole(n, tokens)).toList();
        return all.stream().filter(n -> all.stream().filter(o -> same(n, o)).count() == 1).toList();
    }

    static boolean same(NumberFact one, NumberFact other) {
        return (isOf(one, other.kind()) || isOf(other, one.kind())) && one.value().compareTo(other.value()) == 0;
    }

    /** Of two amounts the first often leaves the unit to the second: 500 करोड़ और 300 करोड़ रुपये. */
    private static boolean isOf(NumberFact number, NumberFact.Kind kind) {
        return number.kind() == kind || number.kind() == NumberFact.Kind.COUNT;
    }

    private static boolean isWhole(NumberFact number, List<Token> tokens) {
        int after = 0;
        while (after < tokens.size() && tokens.get(after).span().start() < number.span().end()) {
            after++;
        }
        int before = after - 1;
        while (before >= 0 && tokens.get(before).span().end() > number.span().start()) {
            before--;
        }
        before -= before > 0 && (tokens.get(before).is("the") || tokens.get(before).is("total")) ? 1 : 0;
        boolean of = before >= 0 && tokens.get(before).is("of");
        for (int i = after; i + 1 < Math.min(tokens.size(), after + OF_REACH); i++) {
            of |= tokens.get(i).is("में") && tokens.get(i + 1).is("से");
        }
        return of;
    }

    /** By owner: what alone between two joints is of one group, with the one figure there. One owner has one figure. */
    Map<String, Share> shares(Sides side, List<CountOwner> owners, String contest, NumberFact.Kind kind) {
        List<CountOwner> competing = owners.stream().filter(o -> o.contest().equals(contest)).toList();
        List<NumberFact> numbers = side.facts(NumberFact.class).stream().filter(n -> isOf(n, kind)).toList();
        List<NumberFact> figures = figures(side);
        Map<String, Share> shares = new HashMap<>();
        Set<String> twice = new HashSet<>();
        List<TextSpan> chunks = chunks(side.tokens(), owners, numbers);
        for (TextSpan chunk : chunks) {
            List<CountOwner> here = telling(competing, chunk, chunks);
            List<NumberFact> counted = beside(here, numbers.stream().filter(n -> chunk.contains(n.span()))
                    .filter(n -> n.confidence() <= FIRM || !isWhole(n, side.tokens())).toList(), side);
            if (here.stream().map(CountOwner::id).distinct().count() == 1 && counted.size() == 1
                    && figures.contains(counted.getFirst())) {
                String id = here.getFirst().id();
                TextSpan all = here.stream().map(CountOwner::span).reduce(TextSpan::cover).orElseThrow();
                if (shares.put(id, new Share(new CountOwner(id, here.getFirst().group(), here.getFirst().axis(), all), counted.getFirst())) != null) {
                    twice.add(id);
                }
            }
        }
        shares.keySet().removeAll(twice);
        return shares;
    }

    /** Of several figures the one right before the owner: "of 968 million voters 497 million men". */
    private static List<NumberFact> beside(List<CountOwner> owners, List<NumberFact> numbers, Sides side) {
        if (numbers.size() < 2) {
            return numbers;
        }
        return numbers.stream().filter(n -> owners.stream().anyMatch(o -> n.span().end() <= o.span().start()
                && side.analysis().text().source().slice(new TextSpan(n.span().end(), o.span().start())).isBlank())).toList();
    }

    /** Of several in one stretch those count that no other stretch has: of 8 policewomen and 5 policemen the women and the men. */
    private static List<CountOwner> telling(List<CountOwner> competing, TextSpan chunk, List<TextSpan> chunks) {
        List<CountOwner> here = competing.stream().filter(o -> chunk.contains(o.span())).toList();
        if (here.stream().map(CountOwner::id).distinct().count() < 2) {
            return here;
        }
        Set<String> elsewhere = competing.stream().filter(o -> chunks.stream().anyMatch(c -> !c.equals(chunk) && c.contains(o.span())))
                .map(CountOwner::id).collect(Collectors.toSet());
        return here.stream().filter(o -> !elsewhere.contains(o.id())).toList();
    }

    /** The stretches between joints; those inside a name or a figure are none. */
    private List<TextSpan> chunks(List<Token> tokens, List<CountOwner> owners, List<NumberFact> numbers) {
        List<TextSpan> chunks = new ArrayList<>();
        TextSpan open = null;
        for (Token token : tokens) {
            boolean joint = joints.contains(token.norm())
                    && owners.stream().noneMatch(o -> o.span().contains(token.span()))
                    && numbers.stream().noneMatch(n -> n.span().contains(token.span()));
            if (joint && open != null) {
                chunks.add(open);
                open = null;
            } else if (!joint) {
                open = open == null ? token.span() : open.cover(token.span());
            }
        }
        if (open != null) {
            chunks.add(open);
        }
        return chunks;
    }
}
