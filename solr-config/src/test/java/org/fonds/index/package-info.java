/** Tests of the contract with Solr. */
@NullMarked
package org.fonds.index;

import org.jspecify.annotations.NullMarked;
