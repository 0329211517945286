/** The PostgreSQL that the programs start or join, its roles and its migrations. */
@NullMarked
package org.vigienuage.database;

import org.jspecify.annotations.NullMarked;
