/** Refuses a broken declaration, list or rule before anything reads it. */
@NullMarked
package org.vigienuage.datasources;

import org.jspecify.annotations.NullMarked;
