/**
 * The only way of a source into the archive: inbox, identification, extraction, store, catalogue,
 * index, report. Once a source is accepted it lies in the inbox, safe from a power cut; every later
 * step can be repeated, so that an interrupted one is simply done again at the next start. What
 * becomes of a file is a value.
 */
@NullMarked
package org.fonds.ingest;

import org.jspecify.annotations.NullMarked;
