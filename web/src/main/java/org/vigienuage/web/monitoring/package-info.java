/** What whoever runs the site watches: health and metrics, on a port of their own. */
@NullMarked
package org.vigienuage.web.monitoring;

import org.jspecify.annotations.NullMarked;
