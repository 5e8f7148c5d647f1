package milaan.ui.panels;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import milaan.comparison.Kind;
import milaan.ui.control.MessageBar;
import milaan.ui.desk.DeskState;
import milaan.ui.desk.WorkbenchModel;
import milaan.ui.findings.FindingItem;
import milaan.ui.words.Words;
import milaan.wording.NoticeWords;
import milaan.wording.ProblemWords;
import milaan.work.Notice;
import milaan.work.Problem;

/** What must not be missed, above the texts: work that could not be saved, reports of different events, notices. */
public final class Bars extends VBox {

    private final Words words;
    private final WorkbenchModel model;
    private final Runnable read;
    private final MessageBar save = new MessageBar("save-bar", "danger", "!");
    private final MessageBar event = new MessageBar("event-bar", "warning", "≠");
    private final MessageBar notices = new MessageBar("notice-bar", "notice", "i");

    public Bars(Words words, WorkbenchModel model, Runnable read) {
        this.words = words;
        this.model = model;
        this.read = read;
        getChildren().addAll(save, event, notices);
    }

    public void show(DeskState state) {
        state.save().problem().filter(problem -> !state.isSaved()).ifPresentOrElse(this::save, save::hide);
        state.findings().stream().filter(f -> f.finding().kind() == Kind.DIFFERENT_EVENT && !f.isDismissed()).findFirst()
                .ifPresentOrElse(item -> event(state, item), event::hide);
        List<Notice> unread = model.notices();
        if (unread.isEmpty()) {
            notices.hide();
        } else {
            NoticeWords sentences = new NoticeWords(words.wording());
            notices.show(unread.stream().map(sentences::sentence).collect(Collectors.joining("\n")), "",
                    List.of(new MessageBar.Action("notice-read", words.text("ui.notice.read"), () -> {
                        model.noticesRead();
                        notices.hide();
                        read.run();
                    })));
        }
    }

    private void save(Problem problem) {
        ProblemWords.ProblemText text = words.problems().text(problem);
        save.show(text.what(), words.text("problem.safe.edit") + " " + text.next(),
                List.of(new MessageBar.Action("save-retry", words.text("ui.save.retry"), model::retrySaving)));
    }

    private void event(DeskState state, FindingItem item) {
        String evidence = words.findings().evidence(state.pair().comparison(), item.finding()).orElse("");
        event.show(words.findings().reason(state.pair().comparison(), item.finding()), evidence,
                List.of(new MessageBar.Action("event-show", words.text("ui.event.show"), () -> {
                    model.goTo(item.key());
                    read.run();
                })));
    }
}
