/**
 * What is said of a source: its description, its date with all doubt kept, its reference code, and
 * the vocabularies whose terms a description may use. Knows nothing of files, stores or indexes.
 */
@NullMarked
package org.fonds.description;

import org.jspecify.annotations.NullMarked;
