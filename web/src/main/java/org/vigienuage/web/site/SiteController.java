package org.vigienuage.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.vigienuage.web.edition.Place;
import org.vigienuage.web.language.Language;

/** Leads every address of the plain pages to what makes its page. */
@Controller
class SiteController {

    private final PlainPages pages;
    private final Twins twins;
    private final Map<Place, PlainPlace> places = new EnumMap<>(Place.class);

    SiteController(PlainPages pages, Twins twins, List<PlainPlace> places) {
        this.pages = pages;
        this.twins = twins;
        places.forEach(place -> this.places.put(place.place(), place));
    }

    @GetMapping("/fr/{*rest}")
    void french(HttpServletRequest request, HttpServletResponse response, @PathVariable("rest") String rest)
            throws IOException {
        answer(request, response, Language.FRENCH, rest);
    }

    @GetMapping("/en/{*rest}")
    void english(HttpServletRequest request, HttpServletResponse response, @PathVariable("rest") String rest)
            throws IOException {
        answer(request, response, Language.ENGLISH, rest);
    }

    private void answer(HttpServletRequest http, HttpServletResponse response, Language language, String rest)
            throws IOException {
        Optional<String> suffix = Twins.suffix(rest);
        Optional<PlainAddress> twin = suffix.flatMap(
                end -> PlainAddress.parseOptional(language, rest.substring(0, rest.length() - end.length())));
        if (twin.isPresent() && !twin.get().embedded()) {
            pages.twin(
                    http,
                    response,
                    language,
                    (request, read) -> twins.answer(request, twin.get(), suffix.orElseThrow(), read, http, response));
            return;
        }
        Optional<PlainAddress> address = PlainAddress.parseOptional(language, rest);
        pages.answer(
                http,
                response,
                language,
                request -> address.map(found -> page(request, found)).orElseGet(PlainAnswer.Missing::new));
    }

    private PlainAnswer page(PlainRequest request, PlainAddress address) {
        PlainPlace place = places.get(address.place());
        if (place == null) {
            return new PlainAnswer.Missing();
        }
        String key = address.key();
        PlainAnswer answer = key == null ? place.all(request) : place.one(request, key);
        return address.embedded() ? embedded(answer) : answer;
    }

    /** Other sites show figures: a page without one has no twin for them. */
    private static PlainAnswer embedded(PlainAnswer answer) {
        return answer instanceof PlainAnswer.Found found
                        && found.page().blocks().stream().noneMatch(Block.Figure.class::isInstance)
                ? new PlainAnswer.Missing()
                : answer;
    }
}
