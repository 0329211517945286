/** The job that brings records together, classifies them and publishes a version, or leaves the published one alone. */
@NullMarked
package org.vigienuage.ingest.publish;

import org.jspecify.annotations.NullMarked;
