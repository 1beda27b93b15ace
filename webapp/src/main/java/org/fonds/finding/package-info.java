/**
 * What the text of a document suggests saying of it: terms of the vocabularies, dates and known
 * names, each with the pages where it stands. Suggestions are taken by a person, never by
 * themselves.
 */
@NullMarked
package org.fonds.finding;

import org.jspecify.annotations.NullMarked;
