package org.fonds.overview;

import java.util.List;
import org.fonds.description.GeographicPoint;

/**
 * A place on the map.
 *
 * @param term its id in the vocabulary of names
 * @param spellings as descriptions write it, at least one, those with most documents first
 * @param count documents that name it by any of them
 */
public record LocatedPlace(
    String term, String name, GeographicPoint location, List<String> spellings, long count) {
  public LocatedPlace {
    spellings = List.copyOf(spellings);
  }
}
