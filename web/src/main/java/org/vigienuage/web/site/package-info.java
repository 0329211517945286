/**
 * The plain pages: HTML that is whole in the first answer, without session, cookie or JavaScript, for readers who follow a link,
 * search engines, archives and other sites.
 */
@NullMarked
package org.vigienuage.web.site;

import org.jspecify.annotations.NullMarked;
