package org.fonds.overview;

import java.util.List;

/**
 * A name of a place that is not on the map.
 *
 * @param name as descriptions write it
 * @param count documents that name it
 * @param candidates English names of the places on the map that are called so, at least two; empty
 *     if none is
 */
public record UnlocatedPlace(String name, long count, List<String> candidates) {
  public UnlocatedPlace {
    candidates = List.copyOf(candidates);
  }
}
