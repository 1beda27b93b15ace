/** Tests of the frame around every page, and the small archive that all pages are tested on. */
@NullMarked
package org.fonds.shell.ui;

import org.jspecify.annotations.NullMarked;
