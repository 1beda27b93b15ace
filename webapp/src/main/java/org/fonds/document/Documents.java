package org.fonds.document;

import java.util.Optional;

/** Finds documents by their ids. */
public final class Documents {

  /**
   * The document with this id.
   *
   * @param id any text; one that has not the form of an id finds nothing
   */
  public Optional<ArchivedDocument> find(String id) {
    return Optional.empty();
  }
}
