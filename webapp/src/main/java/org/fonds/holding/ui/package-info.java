/** Browsing the hierarchy, and moving units in it. */
@NullMarked
package org.fonds.holding.ui;

import org.jspecify.annotations.NullMarked;
