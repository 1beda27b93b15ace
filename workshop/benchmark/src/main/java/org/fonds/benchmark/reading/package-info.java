/** Measures in a browser how soon a hit is seen on the page of a large file. */
@NullMarked
package org.fonds.benchmark.reading;

import org.jspecify.annotations.NullMarked;
