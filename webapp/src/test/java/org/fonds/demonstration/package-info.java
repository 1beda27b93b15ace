/** The whole demonstration archive, brought in once and served by the real site. */
@NullMarked
package org.fonds.demonstration;

import org.jspecify.annotations.NullMarked;
