@NullMarked
package org.fonds.research;

import org.jspecify.annotations.NullMarked;
