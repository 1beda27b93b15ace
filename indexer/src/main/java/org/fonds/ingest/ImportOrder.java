package org.fonds.ingest;

import java.util.List;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;

/**
 * Descriptions that come into the archive together, all of them or none.
 *
 * @param units that are not in the archive yet, each behind the one in which it lies
 * @param changes of documents
 * @param who the person who imports
 * @param why kept with each version
 */
public record ImportOrder(
    List<NewUnit> units, List<DescriptionChange> changes, String who, String why) {

  public ImportOrder {
    units = List.copyOf(units);
    changes = List.copyOf(changes);
  }

  /**
   * A unit without a file.
   *
   * @param id that no document has
   */
  public record NewUnit(DocumentId id, Description description) {}
}
