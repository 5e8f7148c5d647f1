package milaan.ui.control;

import java.time.LocalDate;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import milaan.wording.Wording;
import org.jspecify.annotations.Nullable;

/** A day, typed or picked from a calendar that counts with the digits a person has chosen. */
public final class DayPicker extends DatePicker {

    public DayPicker(Wording wording) {
        setConverter(new DayConverter(wording));
        setDayCellFactory(picker -> new DateCell() {
            @Override
            public void updateItem(@Nullable LocalDate day, boolean empty) {
                super.updateItem(day, empty);
                setText(day == null || empty ? "" : wording.numeral(day.getDayOfMonth()));
            }
        });
    }
}
