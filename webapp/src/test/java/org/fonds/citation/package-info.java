@NullMarked
package org.fonds.citation;

import org.jspecify.annotations.NullMarked;
