/** Tests of how Solr is reached. */
@NullMarked
package org.fonds.index.client;

import org.jspecify.annotations.NullMarked;
