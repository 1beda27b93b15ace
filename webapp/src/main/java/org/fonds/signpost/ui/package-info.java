/** Writes into pages what they say of themselves to programs. */
@NullMarked
package org.fonds.signpost.ui;

import org.jspecify.annotations.NullMarked;
