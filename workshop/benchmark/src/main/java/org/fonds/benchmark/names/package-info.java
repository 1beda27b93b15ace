/** Measures whether a name is found in another script or romanisation. */
@NullMarked
package org.fonds.benchmark.names;

import org.jspecify.annotations.NullMarked;
