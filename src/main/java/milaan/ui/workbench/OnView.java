package milaan.ui.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Edit;
import milaan.ui.desk.Aligning;
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
    public void version(Side side, String edition) {
        model.choose(side, edition);
        window.read();
    }

    @Override
    public void third(int offset) {
        model.to(now -> now.beside().map(b -> {
            DeskState turned = now.turned();
            return turned.selection(Navigator.click(turned, b.at(), offset));
        }).orElse(now));
        window.read();
    }

    @Override
    public void thirdClaim(String key) {
        model.to(DeskState::turned);
        claim(key);
    }

    @Override
    public void thirdVersion(String edition) {
        model.chooseThird(edition);
        window.read();
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
