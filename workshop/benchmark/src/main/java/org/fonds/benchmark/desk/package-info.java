/** The desk of an archive of many documents, and many people on one site at once. */
@NullMarked
package org.fonds.benchmark.desk;

import org.jspecify.annotations.NullMarked;
