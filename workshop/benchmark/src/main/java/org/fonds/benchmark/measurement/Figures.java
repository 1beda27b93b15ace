package org.fonds.benchmark.measurement;

import java.util.Locale;

/** Figures as the tables write them, the same in every language of the machine. */
public final class Figures {

  private static final double MEBIBYTE = 1 << 20;

  private Figures() {}

  /** One decimal, such as {@code 12,345.6}. */
  public static String decimal(double number) {
    return String.format(Locale.ROOT, "%,.1f", number);
  }

  /** Two decimals, for quotients of like things. */
  public static String ratio(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  public static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** Mebibytes without a unit. */
  public static String mebibytes(long bytes) {
    return whole(Math.round(bytes / MEBIBYTE));
  }

  /**
   * A share with one decimal.
   *
   * @param share 1 is all
   */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
