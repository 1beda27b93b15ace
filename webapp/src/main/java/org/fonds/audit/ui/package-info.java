/** The page on which administrators read the journal. */
@NullMarked
package org.fonds.audit.ui;

import org.jspecify.annotations.NullMarked;
