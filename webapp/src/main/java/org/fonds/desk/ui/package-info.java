/** The pages of the archivist's desk. */
@NullMarked
package org.fonds.desk.ui;

import org.jspecify.annotations.NullMarked;
