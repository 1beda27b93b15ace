package org.fonds.research;

import java.time.Instant;
import java.util.UUID;

/**
 * A search that somebody asks again and again.
 *
 * @param name as its person calls it
 * @param parameters of its address, percent-encoded
 * @param total documents that answered when it was looked at last
 */
public record SavedSearch(UUID id, String name, String parameters, long total, Instant lookedAt) {

  /** The longest name, in characters; a longer one is cut. */
  public static final int LONGEST_NAME = 300;

  /** The saved searches of one person. */
  public static final int MOST = 100;

  /** What is new is said of searches that no more documents answer. */
  public static final int MOST_ANSWERS = 10_000;

  static final int LONGEST_PARAMETERS = 8000;
}
