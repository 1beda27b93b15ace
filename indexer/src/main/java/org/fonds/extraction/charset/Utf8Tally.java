package org.fonds.extraction.charset;

/** Counts the characters beyond ASCII in bytes that may be UTF-8 (RFC 3629). */
final class Utf8Tally {

  /** So many characters in order for each place that is not make a damaged UTF-8. */
  private static final int GOOD_FOR_EACH_BAD = 10;

  private long good;
  private long bad;
  private int awaited;

  void add(byte next) {
    int unsigned = next & 0xFF;
    if ((unsigned & 0xC0) == 0x80) {
      if (awaited == 0) {
        bad++;
      } else if (--awaited == 0) {
        good++;
      }
      return;
    }
    if (awaited > 0) {
      bad++;
    }
    awaited = following(unsigned);
  }

  private int following(int lead) {
    if (lead < 0x80) {
      return 0;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 1;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 2;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
      return 3;
    }
    bad++;
    return 0;
  }

  /** Whether the bytes are UTF-8, if perhaps with a few broken places; ASCII is too. */
  boolean isUtf8() {
    return isAscii() || (good > 0 && good >= bad * GOOD_FOR_EACH_BAD);
  }

  boolean isAscii() {
    return good == 0 && bad == 0 && awaited == 0;
  }
}
