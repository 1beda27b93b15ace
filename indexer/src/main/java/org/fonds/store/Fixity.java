package org.fonds.store;

import java.util.List;
import org.fonds.description.DocumentId;

/**
 * What came of comparing every byte of a document's object with the digests written when it was
 * stored.
 *
 * @param problems a sentence each; empty if all is as it was
 */
public record Fixity(DocumentId id, List<String> problems) {

  public Fixity {
    problems = List.copyOf(problems);
  }

  public boolean isSound() {
    return problems.isEmpty();
  }
}
