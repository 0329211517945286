package org.vigienuage.ingest.release;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What a release in OCDS is made of.
 *
 * @param document the notice as the mart has it
 * @param naturalPersons keys of the bidders that are natural persons
 */
record OcdsNotice(JsonNode document, Set<String> naturalPersons) {}
