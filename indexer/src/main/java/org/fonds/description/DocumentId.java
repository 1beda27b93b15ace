package org.fonds.description;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name of a document in every address: eight characters of Crockford's base 32 in lower case
 * with a hyphen in the middle, such as {@code 7k3m-qx2p}. Given at acceptance, never changed.
 */
public record DocumentId(String text) implements Comparable<DocumentId> {

  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final Pattern FORM =
      Pattern.compile("[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

  /** How many ids a digest suggests. */
  public static final int CHOICES = 6;

  private static final RandomGenerator RANDOM = new SecureRandom();

  /**
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public DocumentId {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException("\"" + text + "\" is no document id (like 7k3m-qx2p)");
    }
  }

  /** Whether a text has the form of an id; says nothing of whether such a document exists. */
  public static boolean isWellFormed(String text) {
    return FORM.matcher(text).matches();
  }

  /** A new id; the chance of meeting one in use is 1 : 2^40 for each document in the store. */
  public static DocumentId random() {
    StringBuilder text = new StringBuilder(9);
    for (int i = 0; i < 8; i++) {
      if (i == 4) {
        text.append('-');
      }
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new DocumentId(text.toString());
  }

  /**
   * The id that a digest suggests, so that processes that know nothing of each other give the same
   * bytes the same id.
   *
   * @param sha256 64 hexadecimal digits
   * @param choice from 0, below {@link #CHOICES}; another where the one before has other bytes
   */
  public static DocumentId suggestedBy(String sha256, int choice) {
    long bits = Long.parseLong(sha256.substring(choice * 10, choice * 10 + 10), 16);
    StringBuilder text = new StringBuilder(9);
    for (int i = 7; i >= 0; i--) {
      text.append(ALPHABET.charAt((int) (bits >> (5 * i)) & 31));
    }
    return new DocumentId(text.insert(4, '-').toString());
  }

  @Override
  public int compareTo(DocumentId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
