package org.fonds.extraction.charset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * What of a text decides on its charset: its beginning, its first lines beyond ASCII, and every
 * later line with a byte that was not in those.
 */
final class TextSample {

  private static final int BEGINNING = 8_192;
  private static final int TELLING = 4_096;
  private static final int LONGEST_LINE = 1_024;
  private static final int CHUNK = 65_536;

  private final ByteArrayOutputStream telling = new ByteArrayOutputStream();
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final Utf8Tally utf8 = new Utf8Tally();
  private byte[] beginning = new byte[0];
  private final boolean[] seen = new boolean[256];
  private boolean lineTells;
  private boolean lineIsNew;
  private long zeros;

  private TextSample() {}

  /**
   * @param most bytes that are read
   */
  static TextSample of(InputStream stream, long most) throws IOException {
    TextSample sample = new TextSample();
    byte[] chunk = new byte[CHUNK];
    long left = most;
    int count;
    while (left > 0 && (count = stream.readNBytes(chunk, 0, (int) Math.min(CHUNK, left))) > 0) {
      if (left == most) {
        sample.beginning = Arrays.copyOf(chunk, Math.min(count, BEGINNING));
      }
      sample.add(chunk, count);
      left -= count;
    }
    sample.endLine();
    return sample;
  }

  private void add(byte[] chunk, int count) {
    for (int i = 0; i < count; i++) {
      byte next = chunk[i];
      utf8.add(next);
      zeros += next == 0 ? 1 : 0;
      line.write(next);
      if (next < 0) {
        lineTells = true;
        lineIsNew |= !seen[next & 0xFF];
      }
      if (next == '\n' || (line.size() >= LONGEST_LINE && next >= 0)) {
        endLine();
      }
    }
  }

  private void endLine() {
    if (lineIsNew || (lineTells && telling.size() < TELLING)) {
      byte[] bytes = line.toByteArray();
      telling.writeBytes(bytes);
      for (byte each : bytes) {
        seen[each & 0xFF] = true;
      }
    }
    line.reset();
    lineTells = false;
    lineIsNew = false;
  }

  byte[] beginning() {
    return beginning.clone();
  }

  /** Lines with bytes beyond ASCII, one behind the other. */
  byte[] telling() {
    return telling.toByteArray();
  }

  boolean hasZeros() {
    return zeros > 0;
  }

  boolean isUtf8() {
    return utf8.isUtf8();
  }

  boolean isAscii() {
    return utf8.isAscii();
  }
}
