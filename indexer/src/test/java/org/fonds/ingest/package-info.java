/** The pipeline as a specification, with the real store and the real embedded index. */
@NullMarked
package org.fonds.ingest;

import org.jspecify.annotations.NullMarked;
