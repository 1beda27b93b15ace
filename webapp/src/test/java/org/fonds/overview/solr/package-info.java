@NullMarked
package org.fonds.overview.solr;

import org.jspecify.annotations.NullMarked;
