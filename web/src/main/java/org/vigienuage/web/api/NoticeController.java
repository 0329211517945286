package org.vigienuage.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.vigienuage.web.contract.ContractQueries;
import org.vigienuage.web.contract.ContractRow;
import org.vigienuage.web.contract.NoticeQueries;
import org.vigienuage.web.download.ContractTable;
import org.vigienuage.web.download.Filenames;
import org.vigienuage.web.version.OneVersion;
import tools.jackson.databind.JsonNode;

@RestController
@OneVersion
class NoticeController {

    private final Questions questions;
    private final Freshness freshness;
    private final Filenames filenames;
    private final NoticeQueries notices;
    private final ContractQueries contracts;

    NoticeController(
            Questions questions,
            Freshness freshness,
            Filenames filenames,
            NoticeQueries notices,
            ContractQueries contracts) {
        this.questions = questions;
        this.freshness = freshness;
        this.filenames = filenames;
        this.notices = notices;
        this.contracts = contracts;
    }

    @GetMapping("/api/v1/contracts/{seaoNumber:[A-Za-z0-9_:-]+}")
    @Nullable
    JsonNode notice(@PathVariable String seaoNumber, ServletWebRequest request) {
        Question question = questions.aboutEverything(request);
        JsonNode notice = notices.findNotice(seaoNumber).orElseThrow(() -> new NoSuchThingException(seaoNumber));
        return freshness.isKnown(request, question) ? null : notice;
    }

    /** The awards of the notice; its other facts do not fit in lines. */
    @GetMapping("/api/v1/contracts/{seaoNumber:[A-Za-z0-9_:-]+}.csv")
    void csv(@PathVariable String seaoNumber, ServletWebRequest request, HttpServletResponse response)
            throws IOException {
        Question question = questions.aboutEverything(request);
        if (notices.findNotice(seaoNumber).isEmpty()) {
            throw new NoSuchThingException(seaoNumber);
        }
        if (!freshness.isKnown(request, question)) {
            List<ContractRow> awards = contracts.listOfNotice(seaoNumber);
            CsvAnswer.write(
                    ContractTable.COLUMNS,
                    response,
                    filenames.of("contract-" + seaoNumber, question.filter(), "csv"),
                    awards);
        }
    }
}
