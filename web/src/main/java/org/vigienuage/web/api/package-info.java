/** The public read-only API: the same figures as the pages, as JSON and CSV. */
@NullMarked
package org.vigienuage.web.api;

import org.jspecify.annotations.NullMarked;
