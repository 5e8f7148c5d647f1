package milaan.comparison.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is said, without who says it: the stretches from where the reported clause begins.
 *
 * @param hindi   behind कि, where somebody says something
 * @param english behind "X said (that)"; where the speaker stands behind, the clause opens the sentence
 */
record Reported(Stretch hindi, Stretch english) {

    private static final Set<String> SPEECH = RoleWords.set("crossed-subject.speech");
    private static final Set<String> ACCORDING = Set.of("अनुसार", "मुताबिक");

    /** The stretches themselves where nothing is reported; empty where we cannot tell what the speaker says. */
    static Optional<Reported> content(Stretch hindi, Stretch english, List<Mention> englishMentions) {
        if (isMany(hindi) || isMany(english)) {
            return Optional.empty();
        }
        List<Integer> said = IntStream.range(english.begins(), english.size()).filter(i -> SPEECH.contains(english.norm(i)))
                .boxed().toList();
        if (said.isEmpty()) {
            return Optional.of(new Reported(hindi, english));
        }
        int that = IntStream.range(hindi.begins(), hindi.size()).filter(i -> hindi.is(i, "कि")).findFirst().orElse(-1);
        boolean according = hindi.tokens().stream().anyMatch(t -> ACCORDING.contains(t.norm()));
        if (said.size() > 1 || that < 0 && !according) {
            return Optional.empty();
        }
        Stretch hindiContent = that < 0 ? hindi : from(hindi, that + 1);
        return Optional.of(new Reported(hindiContent, from(english, contentOf(english, said.getFirst(), englishMentions))));
    }

    /** Of several sentences, the first of one need not be the first of the other. */
    private static boolean isMany(Stretch stretch) {
        return IntStream.range(stretch.begins(), stretch.size() - 1)
                .anyMatch(i -> stretch.is(i, "।") || stretch.is(i, ".") && stretch.norm(i - 1).length() > 2 || stretch.is(i, "?"));
    }

    /** Behind the verb of saying where its subject opens the sentence, else where the sentence begins. */
    private static int contentOf(Stretch english, int said, List<Mention> mentions) {
        boolean first = mentions.stream().filter(m -> m.from() >= english.begins()).findFirst()
                .filter(m -> m.to() <= said && said <= m.to() + 1).isPresent();
        int behind = IntStream.range(said, Math.min(english.size(), said + 6)).filter(i -> english.is(i, "that")).findFirst().orElse(said);
        return first ? behind + 1 : english.begins();
    }

    private static Stretch from(Stretch stretch, int begins) {
        return new Stretch(stretch.analysis(), stretch.tokens(), begins);
    }
}
