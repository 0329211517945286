/** Whose cloud or software an award buys, told apart from who sells it, with the words that say so. */
@NullMarked
package org.vigienuage.ingest.maker;

import org.jspecify.annotations.NullMarked;
