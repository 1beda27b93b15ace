/**
 * What a signed-in person collects over months: lists of documents, pages and quotations with notes
 * and tags, saved searches, and the searches of the past. It is that person's alone: the journal is
 * told nothing of it, and whatever leaves it is what whoever asks may see at that moment.
 */
@NullMarked
package org.fonds.research;

import org.jspecify.annotations.NullMarked;
