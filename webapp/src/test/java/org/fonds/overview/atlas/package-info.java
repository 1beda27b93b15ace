@NullMarked
package org.fonds.overview.atlas;

import org.jspecify.annotations.NullMarked;
