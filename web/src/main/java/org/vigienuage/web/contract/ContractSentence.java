package org.vigienuage.web.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.vigienuage.web.edition.Edition;

/** One sentence: who awarded what to whom, when. */
public final class ContractSentence {

    private final Edition edition;

    public ContractSentence(Edition edition) {
        this.edition = edition;
    }

    public String of(NoticeDocument notice) {
        List<Doc> awards = notice.awards();
        String body = notice.organizationName(edition);
        if (awards.isEmpty()) {
            return edition.text("contract.sentence.none", body);
        }
        if (awards.size() == 1) {
            return one(body, awards.getFirst());
        }
        BigDecimal sum = awards.stream()
                .map(award -> award.money("central"))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return edition.text(
                "contract.sentence.many",
                body,
                edition.counted("awards", awards.size()),
                edition.format().compactMoney(sum));
    }

    private String one(String body, Doc award) {
        BigDecimal central = award.money("central");
        String when = award.date("bucketDate") == null
                ? edition.text("contract.undated")
                : edition.format().date(award.date("bucketDate"));
        return central == null
                ? edition.text("contract.sentence.unknown", body, suppliers(award), when)
                : edition.text(
                        "contract.sentence.one", body, edition.format().compactMoney(central), suppliers(award), when);
    }

    String suppliers(Doc award) {
        String names = award.list("suppliers").stream()
                .map(supplier -> supplier.text("name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ; "));
        return names.isEmpty() ? edition.format().unknown() : names;
    }
}
