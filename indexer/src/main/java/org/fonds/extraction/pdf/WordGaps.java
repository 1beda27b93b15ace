package org.fonds.extraction.pdf;

/** How wide a gap parts words, in units of the font size. */
final class WordGaps {

  /** Where the font has no blank to go by. */
  static final double USUAL = 0.14;

  /** Between letters of scripts that are set without blanks. */
  static final double WITHOUT_BLANKS = 0.35;

  private static final double NARROWEST = 0.1;
  private static final double WIDEST = 0.16;

  private WordGaps() {}

  /**
   * @param blank the width of the font's own blank
   */
  static double of(double blank) {
    return Math.clamp(blank / 2, NARROWEST, WIDEST);
  }
}
