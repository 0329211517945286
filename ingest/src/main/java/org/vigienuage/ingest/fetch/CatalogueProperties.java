package org.vigienuage.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the catalogue is and how gently it is asked.
 *
 * @param url address of the CKAN site, up to {@code /api}
 * @param dataset name or identifier of the data set
 * @param hosts hosts that files may come from besides that of the catalogue; a subdomain of one counts
 * @param contact what the user agent says besides the name of the program, so that the publisher can reach somebody
 * @param apiDelay least time between a request to the catalogue and the next request
 * @param downloadDelay least time between two requests for files
 * @param attempts how often a request that gets nowhere is tried
 * @param firstBackOff time before the second attempt; doubled at each further one
 * @param longestWait longest time waited before any attempt, whatever the server asks
 * @param connectTimeout time to connect
 * @param requestTimeout time until an answer begins
 * @param stallTimeout time without a byte after which a download is resumed
 * @param maximumBytes largest file accepted
 */
@ConfigurationProperties("vigie.catalogue")
record CatalogueProperties(
        @DefaultValue("https://www.donneesquebec.ca/recherche")
        URI url,

        @DefaultValue("systeme-electronique-dappel-doffres-seao")
        String dataset,

        @DefaultValue("donneesquebec.ca") List<String> hosts,

        @DefaultValue("https://github.com/vigie-nuage/vigie-nuage")
        String contact,

        @DefaultValue("10s") Duration apiDelay,
        @DefaultValue("2s") Duration downloadDelay,
        @DefaultValue("5") int attempts,
        @DefaultValue("2s") Duration firstBackOff,
        @DefaultValue("5m") Duration longestWait,
        @DefaultValue("20s") Duration connectTimeout,
        @DefaultValue("2m") Duration requestTimeout,
        @DefaultValue("1m") Duration stallTimeout,
        @DefaultValue("4294967296") long maximumBytes) {

    String userAgent() {
        return "Vigie-nuage/1.0 (+" + contact + ")";
    }

    URI packageShow() {
        var base = url.toString().replaceAll("/+$", "");
        return URI.create(base + "/api/3/action/package_show?id=" + dataset);
    }
}
