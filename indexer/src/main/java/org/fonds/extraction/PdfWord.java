package org.fonds.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;

/**
 * A word that a PDF holds as letters.
 *
 * @param glyphs at least one
 * @param invisible whether it is said not to be drawn
 */
record PdfWord(String text, List<TextPosition> glyphs, boolean invisible) {

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0]+");

  PdfWord {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * The words of a piece of a line. Where it does not say which glyphs make which of its words, as
   * in scripts from right to left, each stands wherever one of them may.
   */
  static List<PdfWord> of(String text, List<TextPosition> glyphs, boolean invisible) {
    List<PdfWord> words = new ArrayList<>();
    List<TextPosition> open = new ArrayList<>();
    for (TextPosition glyph : glyphs) {
      if (!BLANKS.matcher(glyph.getUnicode()).replaceAll("").isEmpty()) {
        open.add(glyph);
      } else if (!open.isEmpty()) {
        words.add(new PdfWord(written(open), open, invisible));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      words.add(new PdfWord(written(open), open, invisible));
    }
    String together = words.stream().map(PdfWord::text).collect(Collectors.joining());
    if (together.equals(composed(BLANKS.matcher(text).replaceAll("")))) {
      return words;
    }
    List<TextPosition> all = words.stream().flatMap(word -> word.glyphs().stream()).toList();
    return all.isEmpty()
        ? List.of()
        : BLANKS
            .splitAsStream(text)
            .filter(word -> !word.isEmpty())
            .map(word -> new PdfWord(composed(word), all, invisible))
            .toList();
  }

  private static String written(List<TextPosition> glyphs) {
    return composed(
        BLANKS
            .matcher(glyphs.stream().map(TextPosition::getUnicode).collect(Collectors.joining()))
            .replaceAll(""));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
