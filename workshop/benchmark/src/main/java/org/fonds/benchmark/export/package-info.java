/** How long it takes to export a whole result, and how much memory. */
@NullMarked
package org.fonds.benchmark.export;

import org.jspecify.annotations.NullMarked;
