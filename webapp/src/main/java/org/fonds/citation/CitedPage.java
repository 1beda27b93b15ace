package org.fonds.citation;

import org.fonds.document.ArchivedDocument;
import org.jspecify.annotations.Nullable;

/**
 * The page that a footnote points at.
 *
 * @param number counted from 1 as in the file
 * @param label folio or list number such as {@code л. 12об.}; null if the count is its only name
 */
public record CitedPage(int number, @Nullable String label) {

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
    return new CitedPage(number, document.pageLabel(number).orElse(null));
  }

  /** The pages of a document from one to another, both inclusive. */
  public static CitedPage in(ArchivedDocument document, int first, int last) {
    if (first == last) {
      return in(document, first);
    }
    String label =
        document
            .pageLabel(first)
            .flatMap(begin -> document.pageLabel(last).map(end -> begin + "–" + end))
            .orElse("pp. " + first + "–" + last);
    return new CitedPage(first, label);
  }

  /**
   * The page as a footnote names it, always labelled, so that it cannot be read as a part of the
   * reference code before it: {@code p. 3}, or {@code л. 12об.} where the label says what it is.
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
    return Character.isLetter(label.codePointAt(0)) ? label : word + label;
  }
}
