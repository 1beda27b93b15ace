/** How the store behaves. */
@NullMarked
package org.fonds.store;

import org.jspecify.annotations.NullMarked;
