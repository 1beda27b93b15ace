@NullMarked
package org.fonds.permalink;

import org.jspecify.annotations.NullMarked;
