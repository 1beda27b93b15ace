/** Tests of the document page and its parts. */
@NullMarked
package org.fonds.document.ui;

import org.jspecify.annotations.NullMarked;
