package org.fonds.extraction;

import java.util.List;

/**
 * What people have said of a file that helps to read it.
 *
 * @param languages ISO 639-1 codes of those that it is said to be in, which its images are read
 *     with; may be empty
 * @param passwords tried where it is locked
 */
public record ReadingAids(List<String> languages, Passwords passwords) {

  /** Nothing was said. */
  public static final ReadingAids NONE = new ReadingAids(List.of(), Passwords.NONE);

  public ReadingAids {
    languages = List.copyOf(languages);
  }
}
