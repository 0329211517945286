/** The words of public procurement as value types: what a column of the contract holds. */
@NullMarked
package org.vigienuage.procurement;

import org.jspecify.annotations.NullMarked;
