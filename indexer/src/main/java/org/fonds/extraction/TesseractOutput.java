package org.fonds.extraction;

import java.util.List;
import java.util.regex.Pattern;

/** What tesseract writes of a page: the text as it lies there, and a table of its words. */
final class TesseractOutput {

  private static final int CONFIDENCE = 10;
  private static final int TEXT = 11;
  private static final String WORD = "5";

  /** Japanese and Chinese write no blanks; tesseract sets some all the same. */
  private static final String BLANKLESS =
      "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\u3000-\u303F\u30FC\uFF00-\uFF65]";

  private static final Pattern NEEDLESS_BLANK =
      Pattern.compile("(?<=" + BLANKLESS + ") +(?=" + BLANKLESS + ")");

  private TesseractOutput() {}

  /**
   * @param text lines and paragraphs
   * @param table rows of tab-separated values, one for each word among others
   */
  static OcrText read(String text, List<String> table) {
    double weighed = 0;
    int letters = 0;
    for (String row : table) {
      String[] cells = row.split("\t", -1);
      if (cells.length > TEXT && cells[0].equals(WORD)) {
        int length = cells[TEXT].strip().length();
        double confidence = Double.parseDouble(cells[CONFIDENCE]);
        if (confidence >= 0) {
          weighed += confidence * length;
          letters += length;
        }
      }
    }
    return new OcrText(
        CleanText.of(NEEDLESS_BLANK.matcher(text).replaceAll("")),
        letters == 0 ? 0 : (int) Math.round(weighed / letters));
  }
}
