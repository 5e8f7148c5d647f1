package milaan.ui.words;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import milaan.annotation.Tag;
import milaan.comparison.Comparison;
import milaan.model.Edition;
import milaan.model.Language;
import milaan.ui.desk.OpenPair;
import milaan.ui.findings.FindingItem;
import milaan.ui.settings.Settings;
import milaan.wording.FindingWords;
import milaan.wording.InterfaceLanguage;
import milaan.wording.ProblemWords;
import milaan.wording.SideNames;
import milaan.wording.TermWords;
import milaan.wording.ValueWords;
import milaan.wording.Wording;

/** Everything the window says, in one interface language. Immutable. */
public record Words(Wording wording, FindingWords findings, TermWords terms, ValueWords values, ProblemWords problems) {

    public static Words in(InterfaceLanguage language) {
        return of(new Wording(language));
    }

    /** In the language and with the digits of a person's choice. */
    public static Words as(Settings settings) {
        return of(new Wording(settings.language(), settings.digits() == Settings.Digits.DEVANAGARI));
    }

    private static Words of(Wording wording) {
        return new Words(wording, new FindingWords(wording), new TermWords(wording), new ValueWords(wording),
                new ProblemWords(wording));
    }

    public String text(String key, Object... values) {
        return wording.text(key, values);
    }

    public boolean isHindi() {
        return wording.language() == InterfaceLanguage.HINDI;
    }

    public String tag(Tag tag) {
        return isHindi() ? tag.hindi() : tag.english();
    }

    /** What to call both sides of a pair: languages, or outlets where the languages are the same. */
    public SideNames sides(OpenPair pair) {
        return SideNames.of(wording, pair.left(), pair.right());
    }

    /** Both values of a finding in one line, as a row of the list shows them. */
    public String row(Comparison comparison, FindingItem item) {
        return switch (item.finding().kind()) {
            case ONLY_IN_ONE, UNBALANCED_QUOTE -> item.finding().basis().left().isPresent()
                    ? findings.left(comparison, item.finding()).words() : findings.right(comparison, item.finding()).words();
            case DIFFERENT_EVENT -> findings.title(comparison, item.finding());
            case DATE, NUMBER, PLACE, PERSON, ORGANISATION, QUOTE, SPEAKER, NEGATION, HEDGE -> text("finding.pair",
                    findings.left(comparison, item.finding()).words(), findings.right(comparison, item.finding()).words());
        };
    }

    /** Language, day of publication with its weekday, and place of a version, in the version's own language. */
    public String about(Edition edition, Optional<String> place) {
        return about(edition, place, "d MMMM y, EEEE");
    }

    /** The same where there is little room. */
    public String aboutShort(Edition edition, Optional<String> place) {
        return about(edition, place, "d MMM y");
    }

    private String about(Edition edition, Optional<String> place, String pattern) {
        InterfaceLanguage locale = edition.language() == Language.HINDI ? InterfaceLanguage.HINDI : InterfaceLanguage.ENGLISH;
        DateTimeFormatter day = DateTimeFormatter.ofPattern(pattern, locale.locale());
        StringBuilder about = new StringBuilder(edition.language() == Language.HINDI ? "हिंदी" : "English");
        edition.published().ifPresent(date -> about.append(" · ").append(wording.figures(day.format(date))));
        place.ifPresent(name -> about.append(" · ").append(name));
        return about.toString();
    }
}
