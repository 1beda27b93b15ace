package org.fonds.audit;

import java.time.LocalDate;
import org.fonds.description.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody wants to see.
 *
 * @param who the name of an account, however it is cased; empty for everybody
 * @param deed null for all
 * @param document null for all and none
 * @param from the first day; null for the beginning
 * @param until the last day, all of it; null for no end
 * @param words all of which must stand somewhere in an entry, or be part of what stands there
 */
public record JournalFilter(
    String who,
    @Nullable Deed deed,
    @Nullable DocumentId document,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String words) {

  /** Everything. */
  public static final JournalFilter ALL = new JournalFilter("", null, null, null, null, "");

  public JournalFilter {
    who = who.strip();
    words = words.strip();
  }

  /** What was done to a document. */
  public static JournalFilter of(DocumentId document) {
    return new JournalFilter("", null, document, null, null, "");
  }
}
