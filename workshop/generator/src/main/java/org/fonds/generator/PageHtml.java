package org.fonds.generator;

import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as the HTML of one page. */
final class PageHtml {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

  private static final HtmlRenderer DRAWN =
      HtmlRenderer.builder().escapeHtml(true).nodeRendererFactory(TextInOrder::new).build();

  private PageHtml() {}

  /** The body of one page, well-formed XML. */
  static String body(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  /** The same for pages that are drawn, with every word in its place. */
  static String drawn(String markdown) {
    return DRAWN.render(PARSER.parse(markdown));
  }

  /** All pages, each in a section of its own that begins with the given line. */
  static String sections(SourceText text, String opening) {
    return text.pages().stream()
        .map(page -> "<section>\n" + opening + body(page) + "</section>\n")
        .collect(Collectors.joining());
  }

  /** Text as it may stand in HTML or in a quoted attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
