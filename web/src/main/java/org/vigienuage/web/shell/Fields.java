package org.vigienuage.web.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vigienuage.web.edition.Edition;

/** Fields that speak the language of the page: components bring no words of their own. */
final class Fields {

    private Fields() {}

    static DatePicker date(Edition edition, String key) {
        DatePicker field = new DatePicker(edition.text(key));
        field.setLocale(edition.language().locale());
        field.setClearButtonVisible(true);
        field.setPlaceholder(edition.text("filter.datePlaceholder"));
        field.setI18n(words(edition));
        return field;
    }

    static void label(TextField field, Edition edition, String key) {
        field.setLabel(edition.text(key));
        field.setClearButtonVisible(true);
    }

    private static DatePicker.DatePickerI18n words(Edition edition) {
        Locale locale = edition.language().locale();
        List<DayOfWeek> days = Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toList();
        return new DatePicker.DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/MM/dd", "yyyy")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, locale))
                        .collect(Collectors.toList()))
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .collect(Collectors.toList()))
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .collect(Collectors.toList()))
                .setFirstDayOfWeek(0)
                .setToday(edition.text("filter.today"))
                .setCancel(edition.text("filter.cancel"))
                .setBadInputErrorMessage(edition.text("filter.dateError"));
    }
}
