package org.fonds.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.extraction.RedactionBox;
import org.fonds.extraction.WordsOutside;

/**
 * A page of a redacted document: its black boxes, and the words that readers are given of it.
 *
 * @param number counted from 1 as in the file
 * @param turned as {@link PageBoxes#turned}
 * @param boxes may be empty: of a redacted document readers get no letter whose place is not known
 * @param text for readers; empty where nobody knows which words lie outside the boxes
 * @param of digest of the whole text beside which this one was found: for another it counts no more
 */
public record RedactedPage(
    int number, int turned, List<RedactionBox> boxes, String text, String of) {

  /** Of no text at all. */
  private static final String NOTHING = "";

  public RedactedPage {
    boxes = List.copyOf(boxes);
  }

  /** A page of whose words nobody knows where they stand. */
  public static RedactedPage withoutWords(int number, PageBoxes boxes) {
    return new RedactedPage(number, boxes.turned(), boxes.boxes(), "", NOTHING);
  }

  /**
   * A page whose words are known by their places.
   *
   * @param whole the page as the store has it
   */
  public static RedactedPage of(PageText whole, PageBoxes boxes, PageWords words) {
    return new RedactedPage(
        whole.number(),
        boxes.turned(),
        boxes.boxes(),
        WordsOutside.of(words, boxes).text(),
        digest(whole.text()));
  }

  /** The boxes alone. */
  public PageBoxes onPage() {
    return new PageBoxes(turned, boxes);
  }

  /** Whether its words for readers were found for the text that the store has now. */
  public boolean isOf(PageText whole) {
    return of.equals(digest(whole.text()));
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new StoreException("this Java cannot make SHA-256 digests", e);
    }
  }
}
