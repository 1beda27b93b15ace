/** The pages on which vocabularies are kept. */
@NullMarked
package org.fonds.term.ui;

import org.jspecify.annotations.NullMarked;
