package milaan.annotation;

import java.util.Locale;
import java.util.Optional;
import milaan.comparison.Comparison;
import milaan.comparison.Finding;
import milaan.comparison.JoinedComparer;
import milaan.comparison.Kind;
import milaan.facts.name.JoinedNames;
import milaan.model.TextSpan;
import milaan.text.Normaliser;

/**
 * What an editor has decided for a whole story at once, instead of finding by finding: a finding it {@link #answers} is
 * none, unless somebody has decided about that very finding. Pure.
 */
public sealed interface StoryRule {

    boolean answers(Comparison comparison, Finding finding);

    /** Two names of one person, place or organisation, either way round; the comparison itself respects it, too. */
    record SameName(String one, String other) implements StoryRule {

        @Override
        public boolean answers(Comparison comparison, Finding finding) {
            return JoinedComparer.isOfNames(finding.kind())
                    && pair().joins(finding.basis().leftValue(), finding.basis().rightValue());
        }

        public JoinedNames.Pair pair() {
            return new JoinedNames.Pair(one, other);
        }
    }

    /** The two wordings mean the same in this story, wherever they stand against each other. */
    record SameWords(String one, String other) implements StoryRule {

        @Override
        public boolean answers(Comparison comparison, Finding finding) {
            Optional<String> left = words(comparison.left().text().source().value(), finding.basis().left());
            Optional<String> right = words(comparison.right().text().source().value(), finding.basis().right());
            return left.isPresent() && right.isPresent()
                    && (left.get().equals(plain(one)) && right.get().equals(plain(other))
                        || left.get().equals(plain(other)) && right.get().equals(plain(one)));
        }

        private static Optional<String> words(String text, Optional<TextSpan> span) {
            return span.map(s -> plain(s.in(text)));
        }

        private static String plain(String words) {
            return Normaliser.normalise(words).toLowerCase(Locale.ROOT).strip();
        }
    }

    /** Findings of this kind are not looked at in this story. */
    record IgnoreKind(Kind kind) implements StoryRule {

        @Override
        public boolean answers(Comparison comparison, Finding finding) {
            return finding.kind() == kind;
        }
    }
}
