package org.fonds.extraction;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text as it is stored: NFC, lines ended by a line feed, paragraphs parted by one empty line, no
 * control characters and none of Unicode's noncharacters, with which programs mark things among
 * themselves. Hyphens at line ends stay: they stand on the page.
 */
final class CleanText {

  private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u0085\u2028]");
  private static final Pattern PARAGRAPH_END = Pattern.compile("[\u2029\u000B\f]");
  private static final Pattern UNWANTED =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF\\uFDD0-\\uFDEF" + lastOfEachPlane() + "&&[^\n\t]]");
  private static final Pattern BLANKS_AT_LINE_ENDS = Pattern.compile("[ \t\u00A0]+(?=\n|$)");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

  private CleanText() {}

  private static String lastOfEachPlane() {
    return IntStream.rangeClosed(0, 16)
        .mapToObj(plane -> "\\x{%1$XFFFE}\\x{%1$XFFFF}".formatted(plane))
        .collect(Collectors.joining());
  }

  static String of(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    lines = PARAGRAPH_END.matcher(lines).replaceAll("\n\n");
    lines = UNWANTED.matcher(lines).replaceAll("");
    lines = Normalizer.normalize(lines, Normalizer.Form.NFC);
    lines = BLANKS_AT_LINE_ENDS.matcher(lines).replaceAll("");
    return EMPTY_LINES.matcher(lines).replaceAll("\n\n").strip();
  }

  /** How many letters and digits a text has. */
  static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
