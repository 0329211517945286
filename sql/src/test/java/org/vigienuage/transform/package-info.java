/** The rules of the method, told as records that go in and figures that come out. */
@NullMarked
package org.vigienuage.transform;

import org.jspecify.annotations.NullMarked;
