/**
 * The terms of the vocabularies at the desk: who uses them, what changes of them mean for
 * documents, and that these follow. How terms are changed is {@link org.fonds.vocabulary}'s.
 */
@NullMarked
package org.fonds.term;

import org.jspecify.annotations.NullMarked;
