package org.fonds.batch;

import java.util.Locale;

/** How a run stands. */
public enum BatchState {
  /** Others are before it. */
  WAITING,
  /** Its rows are being asked. */
  GOING,
  /** Every row was asked. */
  ENDED,
  /** Its person ended it; what was done is kept. */
  CANCELLED,
  /** It could not go on, because its person may not ask any more what was asked. */
  STOPPED;

  /** As the database and the API write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether nothing more will be done. */
  public boolean isOver() {
    return this != WAITING && this != GOING;
  }

  static BatchState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
