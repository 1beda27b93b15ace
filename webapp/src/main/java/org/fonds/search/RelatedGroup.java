package org.fonds.search;

/**
 * A group of documents to which one belongs, with others.
 *
 * @param name a reference code up to the unit, or an event in English
 * @param query the search that lists the group
 * @param documents how many it lists, the one included; at least 2
 */
public record RelatedGroup(Kind kind, String name, SearchQuery query, long documents) {

  /** What the documents have in common. */
  public enum Kind {
    FONDS,
    SERIES,
    FILE,
    BOX,
    FOLDER,
    EVENT
  }
}
