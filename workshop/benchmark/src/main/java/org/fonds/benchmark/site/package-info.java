/** Measures a running site as a reader meets it: over HTTP, one client, warm. */
@NullMarked
package org.fonds.benchmark.site;

import org.jspecify.annotations.NullMarked;
