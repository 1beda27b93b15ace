/** One document as read back from the store: description, pages, original. */
@NullMarked
package org.fonds.document;

import org.jspecify.annotations.NullMarked;
