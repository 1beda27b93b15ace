package org.fonds.document;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.fonds.audit.Deed;
import org.fonds.description.AccessLevel;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;

/**
 * Tells somebody of what is read that is closed to readers.
 *
 * @param today the day that counts for what opens by itself
 * @param witness is told before anything is given away; whatever it throws keeps it from being read
 */
record Watch(ArchiveStore store, Supplier<LocalDate> today, BiConsumer<DocumentId, Deed> witness) {

  void tell(DocumentId id, Deed deed) {
    if (isClosed(id)) {
      witness.accept(id, deed);
    }
  }

  void tell(DocumentId id, Description said, Deed deed) {
    if (said.access().on(today.get()) != AccessLevel.OPEN) {
      witness.accept(id, deed);
    }
  }

  /** What nobody can say any more counts as closed. */
  private boolean isClosed(DocumentId id) {
    try {
      return store
          .access(id)
          .filter(access -> access.on(today.get()) != AccessLevel.OPEN)
          .isPresent();
    } catch (CorruptDocumentException _) {
      return true;
    }
  }
}
