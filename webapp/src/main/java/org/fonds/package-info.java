/** The site: wiring of the features beneath, and nothing else. */
@NullMarked
package org.fonds;

import org.jspecify.annotations.NullMarked;
