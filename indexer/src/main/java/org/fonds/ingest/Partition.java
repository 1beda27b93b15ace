package org.fonds.ingest;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One machine's share of a folder: which files it has depends on their paths alone, so that it is
 * the same on every machine and at every run.
 *
 * @param number from 1
 * @param of how many shares there are
 */
public record Partition(int number, int of) {

  /** Everything. */
  public static final Partition WHOLE = new Partition(1, 1);

  private static final Pattern FORM = Pattern.compile("([0-9]{1,4})/([0-9]{1,4})");

  /**
   * @throws IllegalArgumentException if there is no such share
   */
  public Partition {
    if (number < 1 || number > of) {
      throw new IllegalArgumentException(
          "there is no partition %d/%d; write 1/%2$d to %2$d/%2$d".formatted(number, of));
    }
  }

  /**
   * Reads {@code 2/8}, the second of eight.
   *
   * @throws IllegalArgumentException if it is no such thing
   */
  public static Partition parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no partition; write 2/8 for the second of eight");
    }
    return new Partition(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
  }

  /**
   * Whether a file belongs to this share.
   *
   * @param path relative to the folder that was handed in, with {@code /}; composed and decomposed
   *     letters count alike, since systems write them differently
   */
  boolean has(String path) {
    String digest = Digests.of(Normalizer.normalize(path, Normalizer.Form.NFC));
    return Long.parseLong(digest.substring(0, 12), 16) % of == number - 1;
  }
}
