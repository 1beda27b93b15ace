/** Tests of lists that are asked of the archive. */
@NullMarked
package org.fonds.batch;

import org.jspecify.annotations.NullMarked;
