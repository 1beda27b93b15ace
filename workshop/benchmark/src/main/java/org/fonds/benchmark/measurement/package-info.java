/**
 * How a command is measured: by the time from its start to its exit, and by the memory that it and
 * all processes beneath it hold, as the kernel counts it. Knows Fonds only by its launcher.
 */
@NullMarked
package org.fonds.benchmark.measurement;

import org.jspecify.annotations.NullMarked;
