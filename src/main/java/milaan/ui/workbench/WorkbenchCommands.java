package milaan.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import milaan.annotation.ClaimStatus;
import milaan.annotation.Tag;
import milaan.ui.command.Command;
import milaan.ui.command.CommandRegistry;
import milaan.ui.command.Context;
import milaan.ui.command.Section;
import milaan.ui.settings.Settings;
import milaan.wording.InterfaceLanguage;
import milaan.wording.SideNames;
import milaan.wording.Wording;

/** Everything the window can do, with its usual keys. */
final class WorkbenchCommands {

    private static final int HIGHEST_TAG = 9;

    private final WorkbenchModel model;
    private final Review review;
    private final WindowActions window;
    private final List<Command> all = new ArrayList<>();

    WorkbenchCommands(WorkbenchModel model, Review review, WindowActions window) {
        this.model = model;
        this.review = review;
        this.window = window;
    }

    CommandRegistry registry() {
        story();
        edit();
        go();
        decide();
        mark();
        view();
        all.add(Command.of("keys", Section.HELP, Context.ALWAYS, window::keys, "F1", "Shift+?"));
        all.add(Command.of("edit-keys", Section.HELP, Context.WINDOW, window::editKeys));
        all.add(Command.of("palette", Section.HELP, Context.ALWAYS, window::palette, "Ctrl+K", "Ctrl+Shift+P"));
        all.add(Command.of("keyboard", Section.HELP, Context.WINDOW, window::keyboard));
        return new CommandRegistry(all);
    }

    private void story() {
        all.add(Command.of("open", Section.STORY, Context.ALWAYS, window::open, "Ctrl+O"));
        all.add(Command.of("sample", Section.STORY, Context.WINDOW, window::openSample));
        all.add(Command.of("paste", Section.STORY, Context.WINDOW, window::paste, "Ctrl+V"));
        all.add(Command.of("export-pdf", Section.STORY, Context.ALWAYS, window::exportPdf, "Ctrl+E").when(this::isOpen));
        all.add(Command.of("stop", Section.STORY, Context.ALWAYS, window::stop, "Ctrl+Period").when(window::isBusy));
        all.add(Command.of("close-story", Section.STORY, Context.WINDOW, window::closeStory, "Ctrl+W").when(this::isOpen));
        all.add(Command.of("quit", Section.STORY, Context.ALWAYS, window::quit, "Ctrl+Q"));
    }

    private void edit() {
        all.add(Command.of("undo", Section.EDIT, Context.WINDOW, model::undo, "Ctrl+Z", "Backspace")
                .when(() -> open(s -> !s.history().undoable().isEmpty())));
        all.add(Command.of("redo", Section.EDIT, Context.WINDOW, model::redo, "Ctrl+Shift+Z", "Ctrl+Y")
                .when(() -> open(s -> !s.history().redoable().isEmpty())));
    }

    private void go() {
        go("next-discrepancy", s -> Navigator.discrepancy(s, 1), "F8", "Alt+Down");
        go("previous-discrepancy", s -> Navigator.discrepancy(s, -1), "Shift+F8", "Alt+Up");
        go("next-unreviewed", Navigator::unreviewed, "U", "F4");
        go("next-claim", s -> Navigator.claim(s, 1), "J", "Down");
        go("previous-claim", s -> Navigator.claim(s, -1), "K", "Up");
        go("next-fact", s -> Navigator.fact(s, 1), "N", "Right");
        go("previous-fact", s -> Navigator.fact(s, -1), "P", "Left");
        all.add(Command.of("other-pane", Section.GO, Context.READING, () -> {
            model.go(Navigator::otherPane);
            window.read();
        }, "Tab").when(this::isOpen));
        all.add(Command.of("next-area", Section.GO, Context.ALWAYS, () -> window.area(1), "F6").when(this::isOpen));
        all.add(Command.of("previous-area", Section.GO, Context.ALWAYS, () -> window.area(-1), "Shift+F6")
                .when(this::isOpen));
        all.add(Command.of("read", Section.GO, Context.ALWAYS, window::escape, "Esc"));
    }

    private void go(String id, Function<DeskState, Selection> way, String... keys) {
        all.add(Command.of(id, Section.GO, Context.WINDOW, () -> model.go(way), keys).when(this::isOpen));
    }

    private void decide() {
        all.add(Command.of("confirm", Section.REVIEW, Context.READING, review::confirm, "A", "Enter").when(this::onFinding));
        all.add(Command.of("dismiss", Section.REVIEW, Context.READING, review::dismiss, "X", "Delete").when(this::onFinding));
        all.add(Command.of("dismiss-reason", Section.REVIEW, Context.READING, window::dismissWithReason, "Shift+X",
                "Shift+Delete").when(this::onFinding));
        all.add(Command.of("skip", Section.REVIEW, Context.READING, review::skip, "Space").when(this::isOpen));
        answer("wrong-left", Review.Answer.HINDI, "H", SideNames::left);
        answer("wrong-right", Review.Answer.ENGLISH, "E", SideNames::right);
        answer("wrong-both", Review.Answer.BOTH, "B");
        answer("acceptable-both", Review.Answer.ACCEPTABLE, "O");
        answer("check-source", Review.Answer.CHECK, "C");
        all.add(Command.of("note", Section.REVIEW, Context.READING, window::note, "M", "Insert").when(this::onClaim));
        all.add(Command.of("flag", Section.REVIEW, Context.READING, review::flag, "F", "F9").when(this::onClaim));
    }

    private void answer(String id, Review.Answer answer, String key) {
        all.add(Command.of(id, Section.REVIEW, Context.READING, () -> review.answer(answer), key).when(this::onFinding));
    }

    /** H and E name languages; in a pair of one language they name the sides. */
    private void answer(String id, Review.Answer answer, String key, Function<SideNames, String> side) {
        all.add(Command.of(id, Section.REVIEW, Context.READING, () -> review.answer(answer), key).when(this::onFinding)
                .named(wording -> wording.text("ui.command.wrong", side.apply(sides(wording)))));
    }

    private SideNames sides(Wording wording) {
        return model.state().get().map(DeskState::pair).filter(p -> p.left().language() == p.right().language())
                .map(p -> SideNames.of(wording, p.left(), p.right()))
                .orElseGet(() -> new SideNames(wording.text("language.hindi"), wording.text("language.english")));
    }

    private void mark() {
        for (int digit = 1; digit <= HIGHEST_TAG + 1; digit++) {
            int key = digit % (HIGHEST_TAG + 1);
            all.add(Command.of("tag-" + key, Section.REVIEW, Context.READING, () -> tag(key).ifPresent(review::tag),
                    String.valueOf(key)).when(() -> tag(key).isPresent() && onClaim())
                    .on(() -> tag(key).filter(t -> open(s -> s.currentMarks()
                            .filter(m -> m.tags().contains(t.id())).isPresent())).isPresent())
                    .named(wording -> tagName(wording, key)));
        }
        int key = 1;
        for (ClaimStatus status : ClaimStatus.values()) {
            all.add(Command.of("status-" + key, Section.REVIEW, Context.WINDOW, () -> review.status(status), "Ctrl+" + key)
                    .when(this::onClaim)
                    .on(() -> open(s -> s.currentMarks().filter(m -> m.status() == status).isPresent())));
            key++;
        }
    }

    private void view() {
        all.add(Command.of("disagreements-only", Section.VIEW, Context.WINDOW, model::toggleDisagreementsOnly,
                "Ctrl+D", "Ctrl+Shift+M").when(this::isOpen).on(() -> open(s -> s.view().disagreementsOnly())));
        all.add(Command.of("set-aside", Section.VIEW, Context.WINDOW, model::toggleAside, "Ctrl+Shift+A").when(this::isOpen)
                .on(() -> open(s -> !s.view().asideFolded())));
        all.add(Command.of("scroll-together", Section.VIEW, Context.WINDOW, model::toggleTogether, "Ctrl+Shift+L")
                .when(this::isOpen).on(() -> open(s -> s.view().together())));
        all.add(Command.of("text-larger", Section.VIEW, Context.ALWAYS, () -> window.textSize(1), "Ctrl+Plus",
                "Ctrl+Shift+Plus"));
        all.add(Command.of("text-smaller", Section.VIEW, Context.ALWAYS, () -> window.textSize(-1), "Ctrl+Minus"));
        all.add(Command.of("text-usual", Section.VIEW, Context.ALWAYS, () -> window.textSize(0), "Ctrl+0"));
        theme("theme-system", Settings.Theme.SYSTEM);
        theme("theme-light", Settings.Theme.LIGHT);
        theme("theme-dark", Settings.Theme.DARK);
        theme("theme-contrast", Settings.Theme.CONTRAST);
        language("language-english", InterfaceLanguage.ENGLISH);
        language("language-hindi", InterfaceLanguage.HINDI);
    }

    private void theme(String id, Settings.Theme theme) {
        all.add(Command.of(id, Section.VIEW, Context.WINDOW, () -> window.theme(theme))
                .on(() -> window.settings().theme() == theme));
    }

    private void language(String id, InterfaceLanguage language) {
        all.add(Command.of(id, Section.VIEW, Context.WINDOW, () -> window.language(language))
                .on(() -> window.settings().language() == language));
    }

    private Optional<Tag> tag(int key) {
        return model.state().get().flatMap(s -> s.tags().withKey(key));
    }

    private String tagName(Wording wording, int key) {
        boolean hindi = wording.language() == InterfaceLanguage.HINDI;
        return tag(key).map(t -> wording.text("ui.command.tag", hindi ? t.hindi() : t.english()))
                .orElseGet(() -> wording.text("ui.command.tag-free", String.valueOf(key)));
    }

    private boolean isOpen() {
        return model.state().get().isPresent();
    }

    private boolean onFinding() {
        return open(s -> s.currentFinding().isPresent());
    }

    private boolean onClaim() {
        return open(s -> s.currentClaim().isPresent() || s.currentFinding().isPresent());
    }

    private boolean open(Function<DeskState, Boolean> holds) {
        return model.state().get().map(holds).orElse(false);
    }
}
