package org.fonds.index;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far the words of a page that were read from its image can be trusted, by the mean confidence
 * of the reading. The thresholds stand here and nowhere else.
 */
public enum OcrQuality {
  /** A confidence of 75 or more: a wrong letter here and there. */
  RELIABLE(75),
  /** From 50 to 74: many words are wrong, and a search misses them. */
  DOUBTFUL(50),
  /** Below 50: hardly a word is right, as of handwriting, another script or no text at all. */
  UNREADABLE(0);

  private final int least;

  OcrQuality(int least) {
    this.least = least;
  }

  /**
   * The quality of a page.
   *
   * @param confidence 0 to 100
   */
  public static OcrQuality of(int confidence) {
    return Stream.of(values())
        .filter(quality -> confidence >= quality.least)
        .findFirst()
        .orElse(UNREADABLE);
  }

  /** The least confidence that has this quality, 0 to 100. */
  public int least() {
    return least;
  }

  /** The value in the index and in addresses. */
  public String value() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The quality with this value. */
  public static Optional<OcrQuality> ofValue(String value) {
    return Stream.of(values()).filter(quality -> quality.value().equals(value)).findFirst();
  }
}
