/** How files are read. */
@NullMarked
package org.fonds.extraction;

import org.jspecify.annotations.NullMarked;
