/** The document page: the description beside the page, the hit marked. */
@NullMarked
package org.fonds.document.ui;

import org.jspecify.annotations.NullMarked;
