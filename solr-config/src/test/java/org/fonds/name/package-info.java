@NullMarked
package org.fonds.name;

import org.jspecify.annotations.NullMarked;
