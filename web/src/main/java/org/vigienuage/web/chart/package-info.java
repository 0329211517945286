/**
 * Charts: what is drawn, as plain data ({@link org.vigienuage.web.chart.Drawing}); and the same drawing as an image, made on the
 * server by the script that browsers run. No view.
 */
@NullMarked
package org.vigienuage.web.chart;

import org.jspecify.annotations.NullMarked;
