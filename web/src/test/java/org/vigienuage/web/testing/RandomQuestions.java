package org.vigienuage.web.testing;

import static org.vigienuage.web.testing.AwardBuilder.anAward;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.vigienuage.web.filter.ContractFilter;
import org.vigienuage.web.filter.Facet;
import org.vigienuage.web.filter.MinistryOn;
import org.vigienuage.web.filter.ProcurementMethod;
import org.vigienuage.web.filter.Scope;

/** Awards and filters of every sort, the same ones for the same seed. */
public final class RandomQuestions {

    public static final List<String> SUPPLIERS = List.of("acme", "bell", "cgi", "dell", "8811223344");
    public static final List<String> ORGANIZATIONS = List.of("chu", "mcn", "sqi", "ville");
    private static final List<String> JURISDICTIONS = List.of("quebec", "canada", "united-states", "other", "unknown");
    private static final List<String> MAKERS = List.of("unknown", "acme", "dell");
    public static final List<String> MINISTRIES = List.of("mcn", "msss", "unknown");
    private static final List<String> TITLES =
            List.of("Licences de l’infonuagique", "Hébergement d'un site", "Sauvegarde à distance", "Copieurs");
    private static final List<String> EXCLUSIONS = List.of("withdrawn", "unknown", "suspect", "group-purchase");

    private final Random random;

    public RandomQuestions(long seed) {
        random = new Random(seed);
    }

    public AwardBuilder[] awards(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::award).toArray(AwardBuilder[]::new);
    }

    public ContractFilter filter() {
        return new ContractFilter(
                one(List.of(Scope.values())),
                !maybe(),
                maybe() ? null : date(),
                maybe() ? null : date(),
                Map.of(
                        Facet.SUPPLIER, some(SUPPLIERS),
                        Facet.MAKER, some(MAKERS),
                        Facet.JURISDICTION, some(JURISDICTIONS),
                        Facet.MINISTRY, some(MINISTRIES),
                        Facet.ORGANIZATION, some(ORGANIZATIONS),
                        Facet.METHOD,
                                some(Arrays.stream(ProcurementMethod.values())
                                        .map(ProcurementMethod::key)
                                        .toList())),
                one(List.of(MinistryOn.values())),
                maybe() ? null : one(List.of("infonuagique", "l'hébergement", "copi", "10", "sauvegarde distance")),
                maybe() ? null : dollars(100),
                maybe() ? null : dollars(100_000),
                null);
    }

    private AwardBuilder award(int number) {
        AwardBuilder award = anAward(number / 2 + "-" + number)
                .titled(one(TITLES))
                .boughtBy(one(ORGANIZATIONS), one(MINISTRIES))
                .soldBy(shuffled(SUPPLIERS).subList(0, 1 + random.nextInt(3)).toArray(String[]::new))
                .controlledFrom(one(JURISDICTIONS))
                .madeBy(one(MAKERS), "reseller", one(JURISDICTIONS))
                .by(one(List.of(ProcurementMethod.values())).key())
                .on(random.nextInt(10) == 0 ? null : date())
                .in(one(List.of(Scope.values())));
        BigDecimal low = dollars(50_000);
        BigDecimal central = low.add(dollars(50_000));
        award.between(
                low.toString(), central.toString(), central.add(dollars(10)).toString());
        if (maybe()) {
            award.reducedBy(dollars(1_000).toString());
        }
        if (maybe()) {
            String exclusion = one(EXCLUSIONS);
            return exclusion.equals("unknown") ? award.ofUnknownValue() : award.excludedAs(exclusion);
        }
        return award;
    }

    private LocalDate date() {
        return LocalDate.of(2009, 1, 1).plusDays(random.nextInt(6000));
    }

    private BigDecimal dollars(int most) {
        return BigDecimal.valueOf(random.nextLong(most * 1_000_000L), 6);
    }

    private boolean maybe() {
        return random.nextInt(3) > 0;
    }

    private List<String> some(List<String> all) {
        return maybe() ? List.of() : shuffled(all).subList(0, 1 + random.nextInt(all.size()));
    }

    private List<String> shuffled(List<String> all) {
        List<String> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
