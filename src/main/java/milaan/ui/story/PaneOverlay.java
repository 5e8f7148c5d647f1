package milaan.ui.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.ui.control.Boxes;

/** What is drawn over the text and never in it: numbered marks, labels below paragraphs, the bar of the current claim. */
final class PaneOverlay extends Pane {

    private static final double BAR_DISTANCE = 10;
    private static final double CHIP_INDENT = 1;

    private final PaneGeometry geometry;
    private final Consumer<String> chosen;
    private final Map<Label, TextSpan> badges = new LinkedHashMap<>();
    private final Map<HBox, TextSpan> chips = new LinkedHashMap<>();
    private final MarkLines marks;
    private final List<Region> bars = new ArrayList<>();
    private List<StoryContent.Bar> current = List.of();
    private List<PaneContent.Badge> shownBadges = List.of();
    private List<PaneContent.Chip> shownChips = List.of();
    private String shownText = "";
    private Optional<PaneContent> deep = Optional.empty();

    /** @param chosen told the target of a badge that is clicked */
    PaneOverlay(PaneGeometry geometry, Consumer<String> chosen) {
        this.geometry = geometry;
        this.chosen = chosen;
        this.marks = new MarkLines(geometry);
        getChildren().add(marks);
        setPickOnBounds(false);
        getStyleClass().add("pane-overlay");
    }

    void show(PaneContent content, Lines lines) {
        marks.show(content.marks());
        deep = Optional.of(content);
        boolean same = shownBadges.equals(content.badges()) && shownChips.equals(content.chips());
        if (same && shownText.equals(content.text().source().value())) {
            return;
        }
        shownBadges = content.badges();
        shownChips = content.chips();
        shownText = content.text().source().value();
        getChildren().removeAll(badges.keySet());
        getChildren().removeAll(chips.keySet());
        badges.clear();
        chips.clear();
        String text = content.text().source().value();
        content.badges().forEach(badge -> badges.put(label(badge), lastCluster(text, badge.after())));
        Map<Integer, HBox> rows = new HashMap<>();
        for (PaneContent.Chip chip : content.chips()) {
            TextSpan line = lines.spans().get(lines.at(chip.after().start()));
            HBox row = rows.computeIfAbsent(line.start(), key -> chipRow(line));
            boolean there = row.getChildren().stream().anyMatch(n -> ((Label) n).getText().equals(chip.text()));
            if (!there) {
                row.getChildren().add(label(chip));
            }
        }
        getChildren().addAll(chips.keySet());
        getChildren().addAll(badges.keySet());
    }

    void current(List<StoryContent.Bar> sentences) {
        current = List.copyOf(sentences);
        getChildren().removeAll(bars);
        bars.clear();
        for (int i = 0; i < current.size(); i++) {
            Region bar = new Region();
            bar.getStyleClass().add("claim-bar");
            if (!current.get(i).style().isEmpty()) {
                bar.getStyleClass().add(current.get(i).style());
            }
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            bars.add(bar);
        }
        getChildren().addAll(0, bars);
    }

    /** Puts everything where its words are now. Call after layout. */
    void place(double textLeft) {
        marks.place();
        Map<TextSpan, Double> taken = new HashMap<>();
        badges.forEach((label, span) -> geometry.bounds(span).ifPresentOrElse(at -> {
            label.autosize();
            // Several marks on the same words stand in a row.
            double x = taken.getOrDefault(span, at.getMaxX() - 3);
            label.relocate(Math.round(x), Math.round(at.getMinY() - label.getHeight() * 0.42));
            taken.put(span, x + label.getWidth() + 1);
            label.setVisible(true);
        }, () -> label.setVisible(false)));
        chips.forEach((row, line) -> geometry.bounds(line).ifPresentOrElse(at -> {
            row.resize(Math.min(row.prefWidth(-1), getWidth() - 2 * textLeft), row.prefHeight(-1));
            row.relocate(Math.round(textLeft + CHIP_INDENT), Math.round(at.getMaxY() + 3 + below(line)));
            row.setVisible(true);
        }, () -> row.setVisible(false)));
        for (int i = 0; i < bars.size(); i++) {
            Region bar = bars.get(i);
            geometry.bounds(current.get(i).beside()).ifPresentOrElse(at -> place(bar, at, textLeft),
                    () -> bar.setVisible(false));
        }
    }

    private double below(TextSpan line) {
        return deep.map(content -> content.depth(line) * MarkLines.STEP).orElse(0.0);
    }

    private static void place(Region bar, Bounds at, double textLeft) {
        bar.resizeRelocate(Math.round(textLeft - BAR_DISTANCE), Math.round(at.getMinY()), 3,
                Math.round(at.getHeight()));
        bar.setVisible(true);
    }

    private Label label(PaneContent.Badge badge) {
        Label label = Boxes.label(badge.text(), ("badge " + badge.style()).split(" "));
        label.setManaged(false);
        label.setAccessibleText(badge.accessible());
        label.setOnMousePressed(press -> {
            if (press.getButton() == MouseButton.PRIMARY && !badge.target().isEmpty()) {
                chosen.accept(badge.target());
                press.consume();
            }
        });
        return label;
    }

    private Label label(PaneContent.Chip chip) {
        Label label = Boxes.label(chip.text(), ("chip " + chip.style()).split(" "));
        label.setMouseTransparent(chip.target().isEmpty() && chip.tip().isEmpty());
        label.setAccessibleText(chip.tip().isEmpty() ? chip.text() : chip.text() + ": " + chip.tip());
        if (!chip.tip().isEmpty()) {
            Tooltip tip = new Tooltip(chip.tip());
            tip.setWrapText(true);
            tip.setMaxWidth(360);
            label.setTooltip(tip);
        }
        if (!chip.target().isEmpty()) {
            label.getStyleClass().add("pressable");
            label.setOnMousePressed(press -> {
                chosen.accept(chip.target());
                press.consume();
            });
        }
        return label;
    }

    private HBox chipRow(TextSpan line) {
        HBox row = Boxes.row("chips");
        row.setManaged(false);
        row.setPickOnBounds(false);
        chips.put(row, line);
        return row;
    }

    private static TextSpan lastCluster(String text, TextSpan span) {
        return span.isEmpty() ? span : GraphemeClusters.snap(text, new TextSpan(span.end() - 1, span.end()));
    }
}
