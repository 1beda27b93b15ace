package org.fonds.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A new document on its way into the store.
 *
 * @param original null where the document has no file; else its bytes, which must have the digest
 *     that the document names. The file is left where it is, and nobody may write to it any more:
 *     the store may take it by a second name instead of a copy
 * @param who the person or program that brings it
 * @param why kept with its first version
 */
public record Deposit(StoredDocument document, @Nullable Path original, String who, String why) {

  public Deposit {
    if ((original == null) == document.file().isThere()) {
      throw new IllegalArgumentException("a document has bytes if, and only if, it has a file");
    }
  }
}
