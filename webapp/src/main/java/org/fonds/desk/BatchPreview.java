package org.fonds.desk;

import java.util.List;
import org.fonds.description.Description;
import org.fonds.document.ArchivedDocument;

/**
 * What editing several documents together will change.
 *
 * @param changes in the order of the documents
 * @param unchanged how many say so already
 * @param missing ids that lead to no document
 */
public record BatchPreview(List<Change> changes, int unchanged, List<String> missing) {

  public BatchPreview {
    changes = List.copyOf(changes);
    missing = List.copyOf(missing);
  }

  /**
   * One of them.
   *
   * @param now the document as it is
   * @param then what will be said of it
   */
  public record Change(ArchivedDocument now, Description then) {}
}
