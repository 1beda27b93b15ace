/**
 * What is offered to somebody who is still typing: persons, places, terms of the vocabularies and
 * titles that have a word which begins so, in the same script or as it sounds in another. Whatever
 * is offered finds at least one document that this person may see.
 */
@NullMarked
package org.fonds.suggestion;

import org.jspecify.annotations.NullMarked;
