/** The archive on a SolrCloud of two nodes, with two shards of two replicas each. */
@NullMarked
package org.fonds.cluster;

import org.jspecify.annotations.NullMarked;
