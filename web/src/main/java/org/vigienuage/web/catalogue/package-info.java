/** What a catalogue of open data needs to list the newest release: DCAT-AP, and the shape of CKAN. */
@NullMarked
package org.vigienuage.web.catalogue;

import org.jspecify.annotations.NullMarked;
