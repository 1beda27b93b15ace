package org.fonds.citation;

import java.util.regex.Pattern;
import org.fonds.description.RomanNumeral;
import org.fonds.document.ArchivedDocument;
import org.fonds.store.PageNames;
import org.jspecify.annotations.Nullable;

/**
 * The page that a footnote points at.
 *
 * @param number counted from 1 as in the file
 * @param label folio, list number or page label such as {@code л. 12об.}; null if the count is its
 *     only name
 */
public record CitedPage(int number, @Nullable String label) {

  /** Pages that are counted by letters, in appendices with a number behind: A, B-12. */
  private static final Pattern LETTER = Pattern.compile("\\p{L}(?:-\\d+)?");

  /**
   * @throws IllegalArgumentException if the number is less than 1
   */
  public CitedPage {
    if (number < 1) {
      throw new IllegalArgumentException("pages are numbered from 1, not " + number);
    }
    label = label == null ? null : Bibliography.oneLine(label);
    label = label == null || label.isEmpty() ? null : label;
  }

  /** A page of a document, with what it is called there. */
  public static CitedPage in(ArchivedDocument document, int number) {
    return new CitedPage(number, document.pageNames().label(number).orElse(null));
  }

  /** The pages of a document from one to another, both inclusive. */
  public static CitedPage in(ArchivedDocument document, int first, int last) {
    if (first == last) {
      return in(document, first);
    }
    PageNames names = document.pageNames();
    String label =
        names
            .label(first)
            .flatMap(begin -> names.label(last).map(end -> range(begin, end)))
            .orElse("pp. " + first + "–" + last);
    return new CitedPage(first, label);
  }

  private static String range(String begin, String end) {
    return (isBare(begin) && isBare(end) ? "pp. " : "") + begin + "–" + end;
  }

  /**
   * The page as a footnote names it, always labelled, so that it cannot be read as a part of the
   * reference code before it: {@code p. 3} and {@code p. iv}, or {@code л. 12об.} where the label
   * says what it is.
   */
  public String locator() {
    return locator(CitationLanguage.ENGLISH);
  }

  /** The same with the word for a page in a language: {@code с. 3}. */
  String locator(CitationLanguage language) {
    String word =
        switch (language) {
          case ENGLISH -> "p. ";
          case RUSSIAN -> "с. ";
        };
    if (label == null) {
      return word + number;
    }
    return isBare(label) ? word + label : label;
  }

  /** Whether it is a number alone, with no word that says of what. */
  private static boolean isBare(String label) {
    return !Character.isLetter(label.codePointAt(0))
        || RomanNumeral.read(label).isPresent()
        || LETTER.matcher(label).matches();
  }
}
