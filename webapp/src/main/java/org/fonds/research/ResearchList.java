package org.fonds.research;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of somebody's, without its entries.
 *
 * @param entries how many it has, whether or not they can still be seen
 * @param sharedAs the secret in the address by which others read it; null where it is private
 * @param lastUsed when something was added last
 */
public record ResearchList(
    UUID id, String name, int entries, @Nullable String sharedAs, Instant lastUsed) {

  /** The longest name, in characters; a longer one is cut. */
  public static final int LONGEST_NAME = 200;

  /** The entries of one list. */
  public static final int MOST_ENTRIES = 10_000;

  /** The lists of one person. */
  public static final int MOST_LISTS = 200;

  /** What the first is called, which is made where something is kept and there is none. */
  public static final String FIRST = "Reading list";

  /** A name in one line; the usual one where nothing is written. */
  static String called(String name) {
    String line = OneForm.line(name, LONGEST_NAME);
    return line.isEmpty() ? FIRST : line;
  }
}
