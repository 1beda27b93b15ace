@NullMarked
package org.fonds.table;

import org.jspecify.annotations.NullMarked;
