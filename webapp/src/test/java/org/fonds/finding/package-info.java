@NullMarked
package org.fonds.finding;

import org.jspecify.annotations.NullMarked;
