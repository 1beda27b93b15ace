/** The pages on which a list is asked of the archive, and on which one reads what it found. */
@NullMarked
package org.fonds.batch.ui;

import org.jspecify.annotations.NullMarked;
