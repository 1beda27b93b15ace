package org.fonds.store;

import org.fonds.description.DocumentId;
import org.jspecify.annotations.Nullable;

/** A document's object in the store is altered or incomplete; other documents are not concerned. */
public final class CorruptDocumentException extends StoreException {

  CorruptDocumentException(DocumentId id, String found, @Nullable Throwable cause) {
    super(
        "document "
            + id
            + " in the store is damaged: "
            + found
            + "; run \"fonds verify\" and restore its folder from a backup",
        cause);
  }
}
