package org.fonds.description;

import java.time.LocalDate;

/**
 * That a document was taken out of the archive: nothing of it is shown to readers any more but
 * this, at its old address.
 *
 * @param reason a sentence for readers; says nothing of what the document holds
 * @param on the day on which it was withdrawn
 */
public record Withdrawal(String reason, LocalDate on) {

  public Withdrawal {
    reason = reason.strip();
    if (reason.isEmpty()) {
      throw new IllegalArgumentException("a withdrawal has a reason");
    }
  }
}
