/** Who buys: ranked public bodies and ministries, and the facts of one. */
@NullMarked
package org.vigienuage.web.organization;

import org.jspecify.annotations.NullMarked;
