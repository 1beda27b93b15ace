package org.fonds.api;

import java.util.stream.Collectors;
import org.fonds.search.MarkedText;
import org.springframework.web.util.HtmlUtils;

/** Marked text as HTML: everything escaped, only the marks are elements. */
final class MarkedHtml {

  private MarkedHtml() {}

  static String of(MarkedText text) {
    return text.pieces().stream().map(MarkedHtml::piece).collect(Collectors.joining());
  }

  private static String piece(MarkedText.Piece piece) {
    String escaped = HtmlUtils.htmlEscape(piece.text(), "UTF-8");
    return piece.marked() ? "<mark>" + escaped + "</mark>" : escaped;
  }
}
