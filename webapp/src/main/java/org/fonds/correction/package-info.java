/**
 * What people read on pages, in the place of what the machine read: archivists correct, readers
 * propose. How a correction is kept is {@link org.fonds.ingest.Correcting}'s.
 */
@NullMarked
package org.fonds.correction;

import org.jspecify.annotations.NullMarked;
