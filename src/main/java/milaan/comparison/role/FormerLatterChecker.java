package milaan.comparison.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import milaan.comparison.AlignedPair;
import milaan.comparison.Checker;
import milaan.comparison.Finding;
import milaan.comparison.Severity;
import milaan.model.Language;
import milaan.model.TextSpan;

/**
 * "The former" or "the latter" against a name: where the other text names, in the same sentence, only the other one of
 * the two. Needs no verb that both texts share.
 */
public final class FormerLatterChecker implements Checker {

    private static final double SURE = 0.85;
    private static final Set<String> OBLIQUE = RoleWords.set("former-latter-checker.oblique");
    private static final Set<String> PRONOUNS = Set.of("उन्होंने", "उसने", "वह", "वे");

    private final Known known;
    private final MentionFinder finder;

    FormerLatterChecker(Known known) {
        this.known = known;
        finder = new MentionFinder(known.nouns(), known.names());
    }

    @Override
    public List<Finding> check(AlignedPair pair) {
        Stretch left = Stretch.of(pair.left(), pair.bead().left());
        Stretch right = Stretch.of(pair.right(), pair.bead().right());
        if (!FormerLatter.isSaid(left) && !FormerLatter.isSaid(right)) {
            return List.of();
        }
        List<Mention> leftMentions = finder.find(left, right);
        List<Mention> rightMentions = finder.find(right, left);
        Cast cast = Cast.of(left, leftMentions, right, rightMentions, known);
        List<Finding> findings = new ArrayList<>();
        for (FormerLatter.Reference reference : FormerLatter.in(left, leftMentions)) {
            instead(reference, left, leftMentions, right, rightMentions, cast)
                    .or(() -> afterBoth(reference, left, leftMentions, right, rightMentions, cast))
                    .ifPresent(m -> findings.add(finding(reference, left, m, right, pair, true)));
        }
        for (FormerLatter.Reference reference : FormerLatter.in(right, rightMentions)) {
            instead(reference, right, rightMentions, left, leftMentions, cast)
                    .or(() -> afterBoth(reference, right, rightMentions, left, leftMentions, cast))
                    .ifPresent(m -> findings.add(finding(reference, right, m, left, pair, false)));
        }
        return findings;
    }

    /** The mention of the wrong one of the two, where the right one is not named at all. */
    private static Optional<Mention> instead(FormerLatter.Reference reference, Stretch here, List<Mention> mentions,
                                             Stretch there, List<Mention> others, Cast cast) {
        if (reference.at() < here.begins() || mentions.stream().anyMatch(m -> m.from() >= here.begins()
                && cast.isOneAs(m, reference.other()))) {
            return Optional.empty();
        }
        List<Mention> said = others.stream().filter(m -> m.from() >= there.begins()).toList();
        boolean right = said.stream().anyMatch(m -> cast.isOneAs(m, reference.meant()));
        return right ? Optional.empty() : said.stream().filter(m -> cast.isOneAs(m, reference.other())).findFirst();
    }

    /** Who acts after both have been named: the wrong one, and the right one no more. */
    private static Optional<Mention> afterBoth(FormerLatter.Reference reference, Stretch here, List<Mention> mentions,
                                               Stretch there, List<Mention> others, Cast cast) {
        boolean one = FormerLatter.in(here, mentions).size() == 1 && mentions.stream().noneMatch(m -> m.from() > reference.at()
                && (cast.isOneAs(m, reference.other()) || cast.isOneAs(m, reference.meant())));
        boolean subject = one && reference.at() >= here.begins() && !here.is(reference.at() + 1, "'s")
                && (!EnglishWords.PREPOSITIONS.contains(here.norm(reference.at() - 2))
                || here.is(reference.at() - 2, "with") && here.norm(reference.at() + 1).endsWith("ing"));
        Optional<Mention> meant = others.stream().filter(m -> cast.isOneAs(m, reference.meant())).findFirst();
        Optional<Mention> other = others.stream().filter(m -> cast.isOneAs(m, reference.other())).findFirst();
        if (!subject || meant.isEmpty() || other.isEmpty() || there.language() != Language.HINDI) {
            return Optional.empty();
        }
        int both = Math.max(meant.get().to(), other.get().to());
        List<Mention> later = others.stream().filter(m -> m.from() >= both).toList();
        boolean right = later.stream().anyMatch(m -> cast.isOneAs(m, reference.meant()))
                || there.tokens().subList(both, there.size()).stream().anyMatch(t -> PRONOUNS.contains(t.norm()));
        return right ? Optional.empty() : later.stream().filter(m -> cast.isOneAs(m, reference.other())
                && !OBLIQUE.contains(there.norm(m.to()))).findFirst();
    }

    private static Finding finding(FormerLatter.Reference reference, Stretch here, Mention other, Stretch there,
                                   AlignedPair pair, boolean left) {
        TextSpan words = here.span(reference.at() - 1, reference.at() + 1);
        TextSpan name = there.span(other.from(), other.to());
        String meant = here.span(reference.meant().from(), reference.meant().to())
                .in(here.analysis().text().source().value());
        String named = name.in(there.analysis().text().source().value());
        Finding.Basis basis = new Finding.Basis(Severity.HIGH, SURE, Optional.of(left ? words : name),
                Optional.of(left ? name : words), left ? meant : named, left ? named : meant, "person.former-latter",
                pair.bead().evidence(), "");
        return new Finding.PersonDiffers(basis, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
