package milaan.ui.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import milaan.model.TextSpan;
import milaan.text.GraphemeClusters;
import milaan.ui.control.Boxes;

/**
 * What is drawn over the text and never in it: numbered marks, labels below paragraphs, the bar of the current claim. Only
 * what stands on words that are laid out has a node.
 */
final class PaneOverlay extends Pane {

    private static final double BAR_DISTANCE = 10;
    private static final double CHIP_INDENT = 1;

    private final PaneGeometry geometry;
    private final Consumer<String> chosen;
    private final Map<BadgeAt, Label> badgeNodes = new LinkedHashMap<>();
    private final Map<ChipsAt, HBox> chipNodes = new LinkedHashMap<>();
    private final MarkLines marks;
    private final List<Region> bars = new ArrayList<>();
    private List<StoryContent.Bar> current = List.of();
    private List<BadgeAt> badges = List.of();
    private List<ChipsAt> chips = List.of();
    private Optional<PaneContent> shown = Optional.empty();

    private record BadgeAt(PaneContent.Badge badge, TextSpan cluster) { }

    private record ChipsAt(TextSpan line, List<PaneContent.Chip> chips) { }

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
        boolean same = shown.filter(s -> s.badges().equals(content.badges()) && s.chips().equals(content.chips())
                && s.text().source().equals(content.text().source())).isPresent();
        shown = Optional.of(content);
        if (!same) {
            layOut(content, lines);
        }
    }

    private void layOut(PaneContent content, Lines lines) {
        String text = content.text().source().value();
        badges = content.badges().stream().map(b -> new BadgeAt(b, lastCluster(text, b.after()))).toList();
        Map<TextSpan, List<PaneContent.Chip>> rows = new LinkedHashMap<>();
        for (PaneContent.Chip chip : content.chips()) {
            List<PaneContent.Chip> row = rows.computeIfAbsent(lines.spans().get(lines.at(chip.after().start())),
                    line -> new ArrayList<>());
            if (row.stream().noneMatch(there -> there.text().equals(chip.text()))) {
                row.add(chip);
            }
        }
        chips = rows.entrySet().stream().map(row -> new ChipsAt(row.getKey(), row.getValue())).toList();
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
        renew(chips.stream().filter(row -> geometry.isLaidOut(row.line())).toList(), chipNodes, this::row);
        renew(badges.stream().filter(b -> geometry.isLaidOut(b.cluster())).toList(), badgeNodes, at -> label(at.badge()));
        chipNodes.forEach((row, node) -> geometry.bounds(row.line()).ifPresentOrElse(at -> {
            node.resize(Math.min(node.prefWidth(-1), getWidth() - 2 * textLeft), node.prefHeight(-1));
            node.relocate(Math.round(textLeft + CHIP_INDENT), Math.round(at.getMaxY() + 3 + below(row.line())));
            node.setVisible(true);
        }, () -> node.setVisible(false)));
        // Several marks on the same words stand in a row.
        Map<TextSpan, Double> taken = new HashMap<>();
        badgeNodes.forEach((badge, node) -> geometry.bounds(badge.cluster()).ifPresentOrElse(at -> {
            node.autosize();
            double x = taken.getOrDefault(badge.cluster(), at.getMaxX() - 3);
            node.relocate(Math.round(x), Math.round(at.getMinY() - node.getHeight() * 0.42));
            taken.put(badge.cluster(), x + node.getWidth() + 1);
            node.setVisible(true);
        }, () -> node.setVisible(false)));
        for (int i = 0; i < bars.size(); i++) {
            Region bar = bars.get(i);
            geometry.bounds(current.get(i).beside()).ifPresentOrElse(at -> place(bar, at, textLeft),
                    () -> bar.setVisible(false));
        }
    }

    private double below(TextSpan line) {
        return shown.map(content -> content.depth(line) * MarkLines.STEP).orElse(0.0);
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

    private HBox row(ChipsAt chipsAt) {
        HBox row = Boxes.row("chips");
        row.setManaged(false);
        row.setPickOnBounds(false);
        chipsAt.chips().forEach(chip -> row.getChildren().add(label(chip)));
        return row;
    }

    /** Gives each of {@code wanted} a node, keeps those that are there, and takes away the rest. */
    private <K, N extends Node> void renew(List<K> wanted, Map<K, N> nodes, Function<K, N> make) {
        Set<K> stays = new HashSet<>(wanted);
        nodes.entrySet().removeIf(entry -> {
            boolean goes = !stays.contains(entry.getKey());
            if (goes) {
                getChildren().remove(entry.getValue());
            }
            return goes;
        });
        for (K key : wanted) {
            if (!nodes.containsKey(key)) {
                N node = make.apply(key);
                nodes.put(key, node);
                getChildren().add(node);
                node.applyCss();
            }
        }
    }

    private static TextSpan lastCluster(String text, TextSpan span) {
        return span.isEmpty() ? span : GraphemeClusters.snap(text, new TextSpan(span.end() - 1, span.end()));
    }
}
