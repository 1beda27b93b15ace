@NullMarked
package org.fonds.extraction.pdf;

import org.jspecify.annotations.NullMarked;
