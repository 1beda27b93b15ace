/** How far the exports of a result have come, for whoever waits for them. */
@NullMarked
package org.fonds.export;

import org.jspecify.annotations.NullMarked;
