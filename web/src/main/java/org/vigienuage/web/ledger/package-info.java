/** The ledger of a selection: what is counted, what is not, and why, adding up to the cent. */
@NullMarked
package org.vigienuage.web.ledger;

import org.jspecify.annotations.NullMarked;
