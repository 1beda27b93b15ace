/** Suggestions beside the form by which a document is described. */
@NullMarked
package org.fonds.finding.ui;

import org.jspecify.annotations.NullMarked;
