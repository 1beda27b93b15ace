package org.fonds.store;

import java.time.Instant;

/**
 * What a person has read on a page, in the place of what the machine or the file says.
 *
 * @param page counted from 1 as in the file
 * @param text may be empty: nothing is written there
 * @param who the name of the person; empty where that is not told
 */
public record Correction(int page, String text, String who, Instant at) {

  public Correction {
    if (page < 1) {
      throw new IllegalArgumentException("pages are numbered from 1, not " + page);
    }
  }

  /** Without the name of the person. */
  Correction forReaders() {
    return new Correction(page, text, "", at);
  }
}
