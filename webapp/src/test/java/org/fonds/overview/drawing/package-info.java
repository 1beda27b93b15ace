@NullMarked
package org.fonds.overview.drawing;

import org.jspecify.annotations.NullMarked;
