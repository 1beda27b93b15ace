/**
 * The archivist's desk: sources that arrive from people and programs, and what helps to describe
 * them. Whatever arrives goes through the one pipeline of {@link org.fonds.ingest.Ingest}; here is
 * only who waits for what.
 */
@NullMarked
package org.fonds.desk;

import org.jspecify.annotations.NullMarked;
