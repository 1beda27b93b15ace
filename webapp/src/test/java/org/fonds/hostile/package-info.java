/** What somebody tries who means harm, over a real site and in a real browser. */
@NullMarked
package org.fonds.hostile;

import org.jspecify.annotations.NullMarked;
