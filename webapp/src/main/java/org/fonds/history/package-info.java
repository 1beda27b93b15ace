/**
 * What became of a document: its versions, and what each changed of its description, its text and
 * what is known of its file, word by word.
 */
@NullMarked
package org.fonds.history;

import org.jspecify.annotations.NullMarked;
