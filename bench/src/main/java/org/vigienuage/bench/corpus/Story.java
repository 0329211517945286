package org.vigienuage.bench.corpus;

import java.util.List;

/**
 * A notice and all that is ever said of it.
 *
 * @param number its SEAO number
 * @param publishedAt second of its first publication
 * @param closingAt second at which bids closed, 0 where there were none
 * @param regions regions of delivery, as XML lists them
 * @param guid of its public page
 * @param hasItem whether OCDS tells its category
 * @param hasParties whether OCDS lists the suppliers among the parties
 * @param repeats the story whose purchase this one publishes again, -1 where it stands for itself
 */
record Story(
        int index,
        long number,
        String reference,
        Buyer buyer,
        String buyerName,
        String unitName,
        Subject subject,
        Method method,
        int entryDay,
        long publishedAt,
        long closingAt,
        String regions,
        String disposition,
        String guid,
        boolean hasItem,
        boolean hasParties,
        int repeats,
        List<Statement> statements) {}
