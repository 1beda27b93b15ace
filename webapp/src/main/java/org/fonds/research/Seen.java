package org.fonds.research;

import java.util.Optional;
import org.fonds.description.Withdrawal;
import org.fonds.document.ArchivedDocument;

/** An entry as whoever asks may see it at this moment. */
public sealed interface Seen {

  Entry entry();

  /**
   * The document can be read.
   *
   * @param words of a quotation, as they were taken; empty for other entries, and where they, or
   *     the pages that they are from, are closed to whoever asks
   * @param otherwise whether the pages do not say these words any more
   */
  record Shown(Entry entry, ArchivedDocument document, Optional<String> words, boolean otherwise)
      implements Seen {}

  /** The document was withdrawn from the archive since it was kept. */
  record Withdrawn(Entry entry, Withdrawal withdrawal) implements Seen {}

  /** Whoever asks finds no such document, for whatever reason. */
  record Gone(Entry entry) implements Seen {}
}
