/** Real texts that are measured with and lie beside the project. */
@NullMarked
package org.fonds.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
