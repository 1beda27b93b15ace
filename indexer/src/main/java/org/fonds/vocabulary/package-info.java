/**
 * Editing the vocabularies of an archive: every change is one edit with who, when and why, which
 * lies in a log beside the files of the vocabularies before they are written. How a term looks and
 * how its file is read is {@link org.fonds.description}'s.
 */
@NullMarked
package org.fonds.vocabulary;

import org.jspecify.annotations.NullMarked;
