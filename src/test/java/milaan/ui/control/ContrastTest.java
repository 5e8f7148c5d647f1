package milaan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast of the colours that meet in the style sheets, after WCAG 2.2: 4.5 for text (AA), 3 for marks. */
class ContrastTest {

    private static final Pattern COLOUR = Pattern.compile("(-m-[a-z-]+): (#[0-9a-f]{6});");
    private static final List<String> THEMES = List.of("light", "dark", "contrast");
    private static final double TEXT = 4.5;
    private static final double MARK = 3;

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"ink,panel", "ink,bg", "ink,current", "ink,found", "ink,found-current", "ink,match", "ink,match-current", "ink,tag", "ink,hover", "ink,picked", "ink,selection", "soft,picked", "ok,picked", "soft,panel", "soft,bg",
        "soft,current", "soft,found", "soft,tag", "soft,hover", "faint,panel", "faint,bg", "on-accent,accent", "on-mark,date", "on-mark,number",
        "on-mark,place", "on-mark,quote", "on-mark,name", "on-mark,stance", "on-mark,ok", "date,panel", "number,panel",
        "place,panel", "quote,panel", "name,panel", "stance,panel", "danger,panel", "danger,tag", "ok,panel", "ok,tag", "accent,panel",
        "panel,ink"})
    void setsTextOffFromItsGround(String text, String ground) throws IOException {
        holds(text, ground, TEXT);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"date,found", "number,found", "place,found", "quote,found", "name,found", "stance,found", "date,found-current",
        "number,found-current", "place,found-current", "quote,found-current", "name,found-current", "stance,found-current",
        "soft,match", "ink,match-current", "date,current", "number,current", "place,current", "quote,current", "name,current", "stance,current", "accent,bg",
        "tag-blue,panel", "tag-blue,current", "tag-blue,found", "tag-blue,tag", "tag-blue,picked",
        "tag-teal,panel", "tag-teal,current", "tag-teal,found", "tag-teal,tag", "tag-teal,picked",
        "tag-green,panel", "tag-green,current", "tag-green,found", "tag-green,tag", "tag-green,picked",
        "tag-olive,panel", "tag-olive,current", "tag-olive,found", "tag-olive,tag", "tag-olive,picked",
        "tag-orange,panel", "tag-orange,current", "tag-orange,found", "tag-orange,tag", "tag-orange,picked",
        "tag-red,panel", "tag-red,current", "tag-red,found", "tag-red,tag", "tag-red,picked",
        "tag-pink,panel", "tag-pink,current", "tag-pink,found", "tag-pink,tag", "tag-pink,picked",
        "tag-purple,panel", "tag-purple,current", "tag-purple,found", "tag-purple,tag", "tag-purple,picked",
        "tag-brown,panel", "tag-brown,current", "tag-brown,found", "tag-brown,tag", "tag-brown,picked",
        "tag-grey,panel", "tag-grey,current", "tag-grey,found", "tag-grey,tag", "tag-grey,picked",
        "date,hover", "number,hover", "place,hover", "quote,hover", "name,hover", "stance,hover",
        "accent,current", "accent,tag", "faint,current", "ok,bg", "danger,bg", "soft,panel"})
    void setsMarksOffFromTheirGround(String mark, String ground) throws IOException {
        holds(mark, ground, MARK);
    }

    /** A colour that a theme lacks would be drawn as nothing, and be noticed in that theme only. */
    @Test
    void everyColourOfTheFormIsInEveryTheme() throws IOException {
        Set<String> used = Pattern.compile("-m-[a-z-]+").matcher(sheet("workbench")).results().map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
        for (String theme : THEMES) {
            Set<String> missing = new TreeSet<>(used);
            Pattern.compile("(-m-[a-z-]+):").matcher(sheet(theme)).results().forEach(r -> missing.remove(r.group(1)));
            assertEquals(Set.of(), missing, theme);
        }
    }

    /** Words and marks are never made fainter than their colour: a share of a colour has less contrast than it was given. */
    @Test
    void nothingThatIsReadIsHalfTransparent() throws IOException {
        List<String> faint = Pattern.compile("([^{}]+)\\{[^}]*-fx-opacity: 0?\\.([0-7]\\d*);").matcher(sheet("workbench")).results()
                .map(r -> r.group(1).strip()).filter(s -> !s.contains(":disabled") && !s.contains(".thumb")).toList();
        assertEquals(List.of(), faint);
    }

    private static void holds(String text, String ground, double wanted) throws IOException {
        for (String theme : THEMES) {
            Map<String, String> colours = colours(theme);
            double found = contrast(colours.get("-m-" + text), colours.get("-m-" + ground));
            assertTrue(found >= wanted, theme + ": " + text + " on " + ground + " is " + Math.round(found * 100) / 100.0);
        }
    }

    private static Map<String, String> colours(String theme) throws IOException {
        Matcher all = COLOUR.matcher(sheet(theme));
        Map<String, String> colours = new HashMap<>();
        while (all.find()) {
            colours.put(all.group(1), all.group(2));
        }
        return colours;
    }

    private static String sheet(String name) throws IOException {
        try (InputStream in = ContrastTest.class.getResourceAsStream("/milaan/assets/styles/" + name + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
