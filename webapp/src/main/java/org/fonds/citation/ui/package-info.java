/** Citations on the page: the note to copy and the files to take away. */
@NullMarked
package org.fonds.citation.ui;

import org.jspecify.annotations.NullMarked;
