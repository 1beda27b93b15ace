@NullMarked
package org.fonds.room;

import org.jspecify.annotations.NullMarked;
