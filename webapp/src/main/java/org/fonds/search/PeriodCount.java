package org.fonds.search;

/**
 * How many documents a period has, whatever years are chosen.
 *
 * @param period a month, year, decade, century or millennium, or the range that was asked for
 * @param count documents whose date may lie in it
 * @param certain those of them whose date certainly lies in it, see {@link Certainty}
 */
public record PeriodCount(YearRange period, long count, long certain) {

  /** Documents whose date may lie in it, but need not. */
  public long onlyPossible() {
    return count - certain;
  }
}
