/** Measures how long one citation takes in each style. */
@NullMarked
package org.fonds.benchmark.citation;

import org.jspecify.annotations.NullMarked;
