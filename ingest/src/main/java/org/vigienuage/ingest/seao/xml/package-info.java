/** Layer 2 of SEAO's XML era: six kinds of files, three kinds of records. */
@NullMarked
package org.vigienuage.ingest.seao.xml;

import org.jspecify.annotations.NullMarked;
