package milaan.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import milaan.annotation.Edit;
import milaan.app.StoryDesk;
import milaan.ui.findings.FindingFilter;
import milaan.ui.story.Side;
import milaan.ui.task.DirectTaskRunner;
import milaan.ui.workbench.Desks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A story opens as it was left: for the person who left it, and not in the story's own file. */
class LastSeenTest {

    @TempDir
    Path folder;

    private final WorkbenchModel model = new WorkbenchModel(new DirectTaskRunner(), problem -> { });

    @Test
    void bringsPairPlaceAndFilterBack() throws Exception {
        Desks desks = new Desks(folder);
        StoryDesk desk = desks.opening().open(desks.kosi());
        model.open(desk);
        model.choose(Side.RIGHT, "en-2");
        model.go(now -> Navigator.discrepancy(now, 1));
        model.go(Navigator::otherPane);
        model.filter(FindingFilter.ALL.text("दस").state(Optional.of(FindingFilter.State.UNREVIEWED)));
        model.toggleDisagreementsOnly();
        model.mode(Mode.MARKING);
        DeskState left = state();
        LastSeenFile file = new LastSeenFile(folder.resolve("seen.json"));
        file.keep(left.file(), LastSeen.of(left));
        model.release().orElseThrow().close();

        StoryDesk again = desks.opening().open(desks.kosi());
        model.open(again, new LastSeenFile(folder.resolve("seen.json")).of(again.file()));
        assertEquals(left.pair().key(), state().pair().key());
        assertEquals(left.selection(), state().selection());
        assertEquals(left.view().mode(Mode.READING), state().view());
        model.release().orElseThrow().close();
    }

    @Test
    void beginsAnewWhereThePairIsGone() throws Exception {
        Desks desks = new Desks(folder);
        StoryDesk desk = desks.opening().open(desks.kosi());
        LastSeen gone = new LastSeen(new Edit.PairKey("hi-9", "en-1"), Optional.empty(), false, true, true, FindingFilter.ALL);
        model.open(desk, Optional.of(gone));
        assertEquals("hi-1", state().pair().left().id());
        assertTrue(state().currentClaim().isPresent());
        model.release().orElseThrow().close();
    }

    @Test
    void keepsTheLastStoriesAndSurvivesABrokenFile() throws Exception {
        Path json = folder.resolve("seen.json");
        LastSeenFile file = new LastSeenFile(json);
        LastSeen seen = new LastSeen(new Edit.PairKey("h", "e"),
                Optional.of(new Place(new Edit.PairKey("h", "e"), Side.RIGHT, Optional.of("c"), Optional.empty())),
                true, false, false, FindingFilter.ALL);
        for (int i = 0; i < 80; i++) {
            file.keep(Path.of("/stories/" + i + ".milaan"), seen);
        }
        assertEquals(Optional.empty(), file.of(Path.of("/stories/3.milaan")));
        assertEquals(Optional.of(seen), file.of(Path.of("/stories/../stories/79.milaan")));
        Files.writeString(json, "{ broken");
        assertEquals(Optional.empty(), file.of(Path.of("/stories/79.milaan")));
        file.keep(Path.of("/stories/1.milaan"), seen);
        assertEquals(Optional.of(seen), file.of(Path.of("/stories/1.milaan")));
        try (var left = Files.list(folder)) {
            assertEquals(List.of("seen.json"), left.map(p -> p.getFileName().toString()).toList());
        }
    }

    private DeskState state() {
        return model.state().get().orElseThrow();
    }
}
