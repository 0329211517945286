/** What the tests of all modules share: a database of their own. */
@NullMarked
package org.vigienuage.testing;

import org.jspecify.annotations.NullMarked;
