package org.fonds.extraction;

/**
 * How much of one file is read.
 *
 * @param characters of the whole text
 * @param pages of the whole file
 */
record Limits(int characters, int pages) {

  static Limits of(ExtractionSettings settings) {
    return new Limits(settings.maximumCharacters(), settings.maximumPages());
  }

  /** For the report. */
  String tooLong() {
    return "its text is longer than "
        + characters
        + " characters; the rest was left out (fonds.extraction.maximumCharacters)";
  }

  /** For the report. */
  String tooManyPages() {
    return "it has more than "
        + pages
        + " pages; the rest was left out (fonds.extraction.maximumPages)";
  }
}
