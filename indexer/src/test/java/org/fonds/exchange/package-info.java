@NullMarked
package org.fonds.exchange;

import org.jspecify.annotations.NullMarked;
