/** How the pages are found that a quotation may stand on. */
@NullMarked
package org.fonds.quotation.solr;

import org.jspecify.annotations.NullMarked;
