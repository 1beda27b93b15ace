/**
 * What a researcher asks and what comes back: query, filters, facets, hits and snippets as values.
 * Knows neither Solr nor Vaadin.
 */
@NullMarked
package org.fonds.search;

import org.jspecify.annotations.NullMarked;
