/**
 * How the program reaches Solr: embedded in its own process, on one node, or on a cluster. Settings
 * choose; nothing outside this package creates a Solr client.
 */
@NullMarked
package org.fonds.index.client;

import org.jspecify.annotations.NullMarked;
