/** The pages on which the text of sources is corrected, and corrections are proposed. */
@NullMarked
package org.fonds.correction.ui;

import org.jspecify.annotations.NullMarked;
