/** The pages of the archivist's desk: bringing sources in and describing them. */
@NullMarked
package org.fonds.desk.ui;

import org.jspecify.annotations.NullMarked;
