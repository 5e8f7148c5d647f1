package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Tag;
import milaan.ui.command.Command;
import milaan.ui.command.CommandGroup;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.OnStory;
import milaan.ui.desk.Review;
import milaan.ui.desk.WorkbenchModel;
import milaan.wording.InterfaceLanguage;
import milaan.wording.SideNames;
import milaan.wording.Wording;

/** Decisions, tags and status. */
record ReviewCommands(WorkbenchModel model, Review review, WindowActions window, OnStory story) implements CommandGroup {

    private static final int HIGHEST_TAG = 9;

    @Override
    public List<Command> commands() {
        List<Command> all = new ArrayList<>();
        decide(all);
        mark(all);
        return all;
    }

    private void decide(List<Command> all) {
        all.add(Command.of("confirm", Section.REVIEW, Context.READING, review::confirm, "A", "Enter").when(story::onFinding));
        all.add(Command.of("dismiss", Section.REVIEW, Context.READING, review::dismiss, "X", "Delete")
                .when(() -> story.onFinding() || story.onSpan())
                .named(wording -> wording.text(story.onSpan() && !story.onFinding() ? "ui.command.remove-span" : "ui.command.dismiss")));
        all.add(Command.of("dismiss-reason", Section.REVIEW, Context.READING, window::dismissWithReason, "Shift+X",
                "Shift+Delete").when(story::onFinding));
        all.add(Command.of("skip", Section.REVIEW, Context.READING, review::skip, "Space").when(story::isOpen));
        answer(all, "wrong-left", Review.Answer.HINDI, "H", SideNames::left);
        answer(all, "wrong-right", Review.Answer.ENGLISH, "E", SideNames::right);
        answer(all, "wrong-both", Review.Answer.BOTH, "B");
        answer(all, "acceptable-both", Review.Answer.ACCEPTABLE, "O");
        answer(all, "check-source", Review.Answer.CHECK, "C");
        all.add(Command.of("note", Section.REVIEW, Context.READING, window::note, "M", "Insert").when(story::onClaim));
        all.add(Command.of("flag", Section.REVIEW, Context.READING, review::flag, "F", "F9").when(story::onClaim));
    }

    private void answer(List<Command> all, String id, Review.Answer answer, String key) {
        all.add(Command.of(id, Section.REVIEW, Context.READING, () -> review.answer(answer), key).when(story::onFinding));
    }

    /** H and E name languages; in a pair of one language they name the sides. */
    private void answer(List<Command> all, String id, Review.Answer answer, String key, Function<SideNames, String> side) {
        all.add(Command.of(id, Section.REVIEW, Context.READING, () -> review.answer(answer), key).when(story::onFinding)
                .named(wording -> wording.text("ui.command.wrong", side.apply(sides(wording)))));
    }

    private SideNames sides(Wording wording) {
        return model.state().get().map(DeskState::pair).filter(p -> p.left().language() == p.right().language())
                .map(p -> SideNames.of(wording, p.left(), p.right()))
                .orElseGet(() -> new SideNames(wording.text("language.hindi"), wording.text("language.english")));
    }

    private void mark(List<Command> all) {
        for (int digit = 1; digit <= HIGHEST_TAG + 1; digit++) {
            int key = digit % (HIGHEST_TAG + 1);
            all.add(Command.of("tag-" + key, Section.REVIEW, Context.READING, () -> tag(key).ifPresent(review::tag),
                    String.valueOf(key)).offered(() -> tag(key).isPresent()).when(() -> tag(key).isPresent() && story.onClaim())
                    .on(() -> tag(key).filter(t -> story.holds(s -> s.currentMarks()
                            .filter(m -> m.tags().contains(t.id())).isPresent())).isPresent())
                    .named(wording -> tagName(wording, key)));
        }
        int key = 1;
        for (ClaimStatus status : ClaimStatus.values()) {
            all.add(Command.of("status-" + key, Section.REVIEW, Context.WINDOW, () -> review.status(status), "Ctrl+" + key)
                    .when(story::onClaim)
                    .on(() -> story.holds(s -> s.currentMarks().filter(m -> m.status() == status).isPresent())));
            key++;
        }
    }

    private Optional<Tag> tag(int key) {
        return model.state().get().flatMap(s -> s.tags().withKey(key));
    }

    private String tagName(Wording wording, int key) {
        boolean hindi = wording.language() == InterfaceLanguage.HINDI;
        return wording.text("ui.command.tag", tag(key).map(t -> hindi ? t.hindi() : t.english()).orElse(String.valueOf(key)));
    }
}
