/** What the index knows of the use of terms. */
@NullMarked
package org.fonds.term.solr;

import org.jspecify.annotations.NullMarked;
