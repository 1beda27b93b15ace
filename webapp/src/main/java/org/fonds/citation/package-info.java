/** From a document or a page to a footnote: one bibliographic value and its export formats. */
@NullMarked
package org.fonds.citation;

import org.jspecify.annotations.NullMarked;
