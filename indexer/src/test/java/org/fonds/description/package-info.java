/** Descriptions, dates and vocabularies as specifications. */
@NullMarked
package org.fonds.description;

import org.jspecify.annotations.NullMarked;
