package org.fonds.description;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Conditions governing access, ISAD(G) 3.4.1: what readers may see, and from which day on all of
 * it.
 *
 * @param openFrom the first day on which all is open; null where nobody has named one, or all is
 * @param withdrawal what its address says instead; null unless it is withdrawn
 */
public record Access(
    AccessLevel level, @Nullable LocalDate openFrom, @Nullable Withdrawal withdrawal) {

  /** Everything is shown to everybody. */
  public static final Access OPEN = new Access(AccessLevel.OPEN, null);

  public Access {
    if ((level == AccessLevel.WITHDRAWN) != (withdrawal != null)) {
      throw new IllegalArgumentException("what is withdrawn, and nothing else, has a withdrawal");
    }
    openFrom = level == AccessLevel.OPEN || level == AccessLevel.WITHDRAWN ? null : openFrom;
  }

  /** Access to what is not withdrawn. */
  public Access(AccessLevel level, @Nullable LocalDate openFrom) {
    this(level, openFrom, null);
  }

  /** Access to what was withdrawn. */
  public static Access withdrawn(Withdrawal withdrawal) {
    return new Access(AccessLevel.WITHDRAWN, null, withdrawal);
  }

  /** What readers may see on a day. */
  public AccessLevel on(LocalDate day) {
    return openFrom == null || day.isBefore(openFrom) ? level : AccessLevel.OPEN;
  }
}
