@NullMarked
package org.fonds.overview;

import org.jspecify.annotations.NullMarked;
