/** The walls between the packages of the indexer. */
@NullMarked
package org.fonds;

import org.jspecify.annotations.NullMarked;
