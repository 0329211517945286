package org.vigienuage.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigienuage.web.edition.Format;
import org.vigienuage.web.language.Language;

class EventsTest {

    private static final String COLUMNS =
            "id,date,precision,kind,label_fr,label_en,text_fr,text_en,source,confidence\n";

    @Test
    void theListTellsTheSameEventsInBothLanguages() {
        List<Event> french = Events.in(Language.FRENCH);
        List<Event> english = Events.in(Language.ENGLISH);

        assertThat(french)
                .extracting(Event::id)
                .contains("cloud-act", "courtier-mcn", "campagne-souverainete")
                .isEqualTo(english.stream().map(Event::id).toList());
        assertThat(french).extracting(Event::label).doesNotContainAnyElementsOf(List.of("Others"));
        assertThat(french.getFirst().label()).isNotEqualTo(english.getFirst().label());
    }

    @Test
    void anEventSaysItsDayOrOnlyItsMonth() throws IOException {
        List<Event> events = Events.read(
                new StringReader(COLUMNS + "a,2015-12-01,month,route,A,A,b,b,c,confirmed\n"
                        + "d,2025-06-04,day,campaign,D,D,e,e,f,confirmed\n"),
                Language.FRENCH);

        assertThat(events)
                .extracting(event -> event.when(Format.of(Language.FRENCH)))
                .containsExactly("décembre\u00a02015", "4\u00a0juin\u00a02025");
        assertThat(events).extracting(Event::date).first().isEqualTo(LocalDate.of(2015, 12, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a,yesterday,day,law,A,A,b,b,c,confirmed | Row 1 of events has no date
                    a,2018-03-23,week,law,A,A,b,b,c,confirmed | Row 1 of events has an unknown precision: week
                    a,2018-03-23,day,rumour,A,A,b,b,c,confirmed | Row 1 of events has an unknown kind: rumour
                    a,2018-03-23,day,law,,A,b,b,c,confirmed | Row 1 of events has no label_fr
                    a,2018-03-23,day,law,A,A,b,b,,confirmed | Row 1 of events has no source
                    a,2018-03-23,day,law,A,A,b | Row 1 of events has another number of columns
                    """)
    void aBrokenRowIsRefused(String row, String why) {
        assertThatThrownBy(() -> Events.read(new StringReader(COLUMNS + row), Language.FRENCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void rowsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Events.read(
                        new StringReader(COLUMNS + "a,2025-06-04,day,law,A,A,b,b,c,confirmed\n"
                                + "b,2018-03-23,day,law,A,A,b,b,c,confirmed\n"),
                        Language.FRENCH))
                .hasMessage("Row 2 of events is not in order of time");
    }
}
