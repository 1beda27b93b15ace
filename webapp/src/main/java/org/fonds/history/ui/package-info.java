/** The page of a document's history, and how differences are shown. */
@NullMarked
package org.fonds.history.ui;

import org.jspecify.annotations.NullMarked;
