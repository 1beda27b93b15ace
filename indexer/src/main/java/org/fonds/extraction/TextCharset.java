package org.fonds.extraction;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The charset of a text that does not name it: its byte order mark, else UTF-8 or UTF-16 where the
 * bytes fit, else the one of the old charsets in which the text looks most like a language.
 */
final class TextCharset {

  private static final int SAMPLE = 65_536;

  /** Equally plausible readings: the earlier wins. */
  private static final List<Charset> OLD =
      Stream.of(
              "windows-1251",
              "KOI8-R",
              "KOI8-U",
              "windows-1252",
              "windows-1257",
              "windows-1250",
              "IBM866",
              "ISO-8859-5",
              "ISO-8859-2",
              "ISO-8859-13",
              "ISO-8859-4",
              "x-MacCyrillic")
          .map(Charset::forName)
          .toList();

  private static final List<Charset> EAST_ASIAN =
      Stream.of("windows-31j", "EUC-JP", "x-windows-949").map(Charset::forName).toList();

  private TextCharset() {}

  /**
   * @param text its beginning is enough
   */
  static Charset of(byte[] text) {
    byte[] sample = text.length <= SAMPLE ? text : Arrays.copyOf(text, SAMPLE);
    Charset unicode = unicode(sample);
    if (unicode != null) {
      return unicode;
    }
    for (Charset charset : EAST_ASIAN) {
      String read = strictly(sample, charset);
      if (read != null && Plausibility.isEastAsian(read)) {
        return charset;
      }
    }
    Charset best = OLD.getFirst();
    double highest = Double.NEGATIVE_INFINITY;
    for (Charset charset : OLD) {
      double score = Plausibility.of(new String(sample, charset));
      if (score > highest) {
        highest = score;
        best = charset;
      }
    }
    return best;
  }

  private static @Nullable Charset unicode(byte[] sample) {
    if (startsWith(sample, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(sample, 0xFE, 0xFF) || startsWith(sample, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (contains(sample, 0x1B, '$')) {
      return Charset.forName("ISO-2022-JP");
    }
    Charset wide = wide(sample);
    if (wide != null) {
      return wide;
    }
    return strictly(sample, StandardCharsets.UTF_8) == null ? null : StandardCharsets.UTF_8;
  }

  /** UTF-16 without a mark: every second byte is one of a few, the high ones of its script. */
  private static @Nullable Charset wide(byte[] sample) {
    int[] high = new int[2];
    for (int i = 0; i < sample.length; i++) {
      if (sample[i] == 0 || sample[i] == 4) {
        high[i % 2]++;
      }
    }
    int half = sample.length / 2;
    if (half > 1 && high[0] > half * 0.9 && high[1] < half * 0.5) {
      return StandardCharsets.UTF_16BE;
    }
    return half > 1 && high[1] > half * 0.9 && high[0] < half * 0.5
        ? StandardCharsets.UTF_16LE
        : null;
  }

  /** Null if the bytes do not fit; a character cut off at the end of the sample fits. */
  private static @Nullable String strictly(byte[] sample, Charset charset) {
    CharBuffer text = CharBuffer.allocate(sample.length + 1);
    var result =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(sample), text, sample.length < SAMPLE);
    return result.isError() ? null : text.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(byte[] bytes, int first, int second) {
    for (int i = 0; i + 1 < bytes.length; i++) {
      if (bytes[i] == first && bytes[i + 1] == second) {
        return true;
      }
    }
    return false;
  }
}
