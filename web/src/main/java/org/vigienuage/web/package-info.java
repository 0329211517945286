/** The reader: what a visitor sees, one package per subject. */
@NullMarked
package org.vigienuage.web;

import org.jspecify.annotations.NullMarked;
