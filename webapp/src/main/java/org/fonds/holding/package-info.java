/**
 * The hierarchy of what the archive holds, as archives arrange it: fonds, series, files, items
 * (ISAD(G), multilevel description). A unit is a document, with or without a file, that others may
 * be part of; which lies in which is said by each unit of itself.
 */
@NullMarked
package org.fonds.holding;

import org.jspecify.annotations.NullMarked;
