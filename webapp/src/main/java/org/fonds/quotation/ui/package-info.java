/** The page on which quotations are verified. */
@NullMarked
package org.fonds.quotation.ui;

import org.jspecify.annotations.NullMarked;
