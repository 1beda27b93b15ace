package org.fonds.description;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions governing access, ISAD(G) 3.4.1: what readers may see, and from which day on all of
 * it.
 *
 * @param openFrom the first day on which all is open; null where nobody has named one, or all is
 */
public record Access(AccessLevel level, @Nullable LocalDate openFrom) {

  /** Everything is shown to everybody. */
  public static final Access OPEN = new Access(AccessLevel.OPEN, null);

  public Access {
    openFrom = level == AccessLevel.OPEN ? null : openFrom;
  }

  /** What readers may see on a day. */
  public AccessLevel on(LocalDate day) {
    return openFrom == null || day.isBefore(openFrom) ? level : AccessLevel.OPEN;
  }
}
