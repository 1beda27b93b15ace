@NullMarked
package org.fonds.signpost;

import org.jspecify.annotations.NullMarked;
