package org.fonds.extraction.charset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the charset of a text. */
public final class TextCharset {

  /** A named charset has to be so much less likely than the found one, to be a mistake. */
  private static final double SURELY_WRONG = 12;

  /** At first so many bytes are looked at, and what is so far behind over them is given up. */
  private static final int GLANCE = 512;

  private static final double HOPELESS = 60;

  private static final Charset ISO_2022_JP = Charset.forName("ISO-2022-JP");

  private TextCharset() {}

  /**
   * The charset of a text that does not name it.
   *
   * @param text its beginning is enough
   */
  public static Charset of(byte[] text) {
    return find(sample(text));
  }

  /**
   * The charset of a text that does not name it.
   *
   * @param most bytes that are read
   */
  public static Charset of(InputStream text, long most) throws IOException {
    return find(TextSample.of(text, most));
  }

  /**
   * The charset of a text that names one, which counts unless the bytes speak clearly against it.
   *
   * @param text its beginning is enough
   */
  public static Charset of(byte[] text, Charset named) {
    TextSample sample = sample(text);
    if (sample.isAscii() && !sample.hasZeros() && !named.name().startsWith("UTF-16")) {
      return named;
    }
    Charset found = find(sample);
    Optional<CharsetCandidate> old = old(named);
    boolean wrong =
        sample.isUtf8()
            || isMarked(sample.beginning())
            || named.name().startsWith("UTF-")
            || (old.isPresent() && isSurelyWrong(sample, old.get(), found));
    return wrong ? found : named;
  }

  private static TextSample sample(byte[] text) {
    try {
      return TextSample.of(new ByteArrayInputStream(text), text.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isSurelyWrong(TextSample sample, CharsetCandidate named, Charset found) {
    byte[] telling = sample.telling();
    return old(found)
        .map(better -> better.likelihood(telling) - named.likelihood(telling) > SURELY_WRONG)
        .orElse(false);
  }

  /** The candidate that is named, or has all its characters. */
  private static Optional<CharsetCandidate> old(Charset charset) {
    String name =
        switch (charset.name()) {
          case "ISO-8859-1", "US-ASCII" -> "windows-1252";
          case "ISO-8859-9" -> "windows-1254";
          case "Shift_JIS" -> "windows-31j";
          case "EUC-KR" -> "x-windows-949";
          case "GB2312", "GBK" -> "GB18030";
          default -> charset.name();
        };
    return CharsetCandidate.OLD.stream()
        .filter(candidate -> candidate.charset().name().equals(name))
        .findFirst();
  }

  private static Charset find(TextSample sample) {
    byte[] beginning = sample.beginning();
    if (startsWith(beginning, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (isMarked(beginning)) {
      return StandardCharsets.UTF_16;
    }
    if (sample.hasZeros()) {
      return mostLikely(beginning, CharsetCandidate.UNICODE).charset();
    }
    if (sample.isAscii()) {
      return contains(beginning, 0x1B, '$') ? ISO_2022_JP : StandardCharsets.UTF_8;
    }
    if (sample.isUtf8()) {
      return StandardCharsets.UTF_8;
    }
    return hasBlanks(beginning)
        ? mostLikely(sample.telling(), CharsetCandidate.OLD).charset()
        : mostLikely(beginning, CharsetCandidate.ALL).charset();
  }

  /** Without any it may be East Asian in UTF-16; with one UTF-16 would have a zero beside it. */
  private static boolean hasBlanks(byte[] bytes) {
    for (byte each : bytes) {
      if (each == ' ' || each == '\n') {
        return true;
      }
    }
    return false;
  }

  private static CharsetCandidate mostLikely(byte[] text, List<CharsetCandidate> candidates) {
    List<CharsetCandidate> left =
        text.length <= GLANCE ? candidates : promising(Arrays.copyOf(text, GLANCE), candidates);
    double[] likelihoods = left.stream().mapToDouble(each -> each.likelihood(text)).toArray();
    int best = 0;
    for (int i = 1; i < likelihoods.length; i++) {
      best = likelihoods[i] > likelihoods[best] ? i : best;
    }
    return left.get(best);
  }

  private static List<CharsetCandidate> promising(byte[] text, List<CharsetCandidate> candidates) {
    double[] likelihoods = candidates.stream().mapToDouble(each -> each.likelihood(text)).toArray();
    double most = Arrays.stream(likelihoods).max().orElse(0);
    return IntStream.range(0, likelihoods.length)
        .filter(i -> likelihoods[i] > most - HOPELESS)
        .mapToObj(candidates::get)
        .toList();
  }

  /** Whether a byte order mark is at the beginning. */
  private static boolean isMarked(byte[] bytes) {
    return startsWith(bytes, 0xFE, 0xFF)
        || startsWith(bytes, 0xFF, 0xFE)
        || startsWith(bytes, 0xEF, 0xBB, 0xBF);
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
