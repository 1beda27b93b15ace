/** Measures what is suggested to somebody who is typing, in an archive of many persons. */
@NullMarked
package org.fonds.benchmark.suggestion;

import org.jspecify.annotations.NullMarked;
