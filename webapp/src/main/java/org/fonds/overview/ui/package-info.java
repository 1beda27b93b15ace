/** The page on which a result is looked at rather than read. */
@NullMarked
package org.fonds.overview.ui;

import org.jspecify.annotations.NullMarked;
