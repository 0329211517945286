/**
 * Answers that are kept in memory as they were sent, compressed too. As long as no other version is published, the same question has
 * the same answer, so the second reader costs neither the database nor the templates anything.
 */
@NullMarked
package org.vigienuage.web.kept;

import org.jspecify.annotations.NullMarked;
