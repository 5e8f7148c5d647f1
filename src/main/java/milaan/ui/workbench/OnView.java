package milaan.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import milaan.annotation.Edit;
import milaan.ui.desk.Aligning;
import milaan.ui.desk.Beside;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.Marker;
import milaan.ui.desk.Mode;
import milaan.ui.desk.Navigator;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.settings.TextSizes;
import milaan.ui.story.Side;

/** What a click in the view does to the story; afterwards the keyboard goes back to reading. */
record OnView(WorkbenchModel model, Marker marker, Aligning aligning, WindowActions window)
        implements WorkbenchView.Listener {

    @Override
    public void clicked(Side side, int offset) {
        if (model.state().get().filter(s -> s.view().mode() == Mode.ALIGNING).isPresent()) {
            aligning.clicked(side, offset);
        } else if (!marker.clicked(side, offset)) {
            model.go(now -> Navigator.click(now, side, offset));
        }
        window.read();
    }

    @Override
    public void drawn(Side side, int anchor, int at) {
        marker.drawn(side, anchor, at);
        window.read();
    }

    @Override
    public void finding(String key) {
        model.goTo(key);
        window.read();
    }

    @Override
    public void claim(String key) {
        model.goToClaim(key);
        window.read();
    }

    @Override
    public void version(int column, String edition) {
        model.choose(column, edition);
        window.read();
    }

    @Override
    public void third(int offset) {
        turned(side -> clicked(side, offset));
    }

    @Override
    public void thirdDrawn(int anchor, int at) {
        turned(side -> drawn(side, anchor, at));
    }

    @Override
    public void thirdFinding(String key) {
        turned(side -> finding(key));
    }

    @Override
    public void thirdClaim(String key) {
        turned(side -> claim(key));
    }

    /** @param then told the side on which the third version stands in the pair that the keys are about now */
    private void turned(Consumer<Side> then) {
        model.state().get().flatMap(DeskState::beside).map(Beside::at).ifPresent(side -> {
            model.to(DeskState::turned);
            then.accept(side);
        });
    }

    @Override
    public void setAside() {
        model.toggleAside();
        window.read();
    }

    @Override
    public void textSize(Side side, int step) {
        window.textSize(side == Side.LEFT ? TextSizes.Part.LEFT : TextSizes.Part.RIGHT, step);
    }

    @Override
    public void sideTextSize(int step) {
        window.textSize(TextSizes.Part.SIDE, step);
    }

    @Override
    public void published(String edition, LocalDate day) {
        model.apply(new Edit.SetPublished(edition, Optional.of(day)));
        model.recompare();
        window.read();
    }

    @Override
    public void open(List<Path> given) {
        window.open(given);
    }

    @Override
    public void escape() {
        window.escape();
    }

    @Override
    public void sample(String name) {
        window.sample(name);
    }
}
