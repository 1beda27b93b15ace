/** Exports on the page where they were asked for. */
@NullMarked
package org.fonds.export.ui;

import org.jspecify.annotations.NullMarked;
