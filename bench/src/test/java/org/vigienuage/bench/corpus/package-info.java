@NullMarked
package org.vigienuage.bench.corpus;

import org.jspecify.annotations.NullMarked;
