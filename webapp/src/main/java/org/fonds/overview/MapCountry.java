package org.fonds.overview;

import org.fonds.search.FacetValue;

/**
 * A country or historical state of a result.
 *
 * @param value its id, its name, its documents
 * @param historical whether it is a state that is no more
 * @param drawn whether it has a shape on the map
 */
public record MapCountry(FacetValue value, boolean historical, boolean drawn) {}
