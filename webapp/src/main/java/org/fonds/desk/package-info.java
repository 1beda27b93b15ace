/** The archivist's desk: bringing sources in and describing them. */
@NullMarked
package org.fonds.desk;

import org.jspecify.annotations.NullMarked;
