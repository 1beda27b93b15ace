package org.fonds.overview.atlas;

import java.util.List;

/**
 * A country on the earth.
 *
 * @param id as in the vocabulary of countries: ISO 3166-1 alpha-2 in lower case, {@code xk} for
 *     Kosovo; empty for land that belongs to none of them
 * @param polygons each its outline and then the holes in it
 */
public record Country(String id, List<List<Ring>> polygons) {
  public Country {
    polygons = polygons.stream().map(List::copyOf).toList();
  }
}
