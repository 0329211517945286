/** What must hold of the schema itself. */
@NullMarked
package org.vigienuage.schema;

import org.jspecify.annotations.NullMarked;
