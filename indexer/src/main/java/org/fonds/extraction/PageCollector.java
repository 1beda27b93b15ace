package org.fonds.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the text of each page from the XHTML that Tika writes: a page begins at {@code <div
 * class="page">} or a slide. Before the first of them, and in files without any, all is one page.
 */
final class PageCollector extends DefaultHandler {

  private static final Set<String> PAGES = Set.of("page", "slide", "slide-content");
  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "table",
          "blockquote",
          "pre",
          "section",
          "article",
          "header",
          "footer");
  private static final Set<String> LINES = Set.of("li", "tr", "br", "dt", "dd", "caption");
  private static final Set<String> UNSEEN = Set.of("head", "script", "style", "title");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final boolean collapsesBlanks;
  private final int maximumCharacters;
  private final List<StringBuilder> pages = new ArrayList<>();
  private boolean marked;
  private int unseen;
  private int paragraphs;
  private int characters;

  /** Thrown through the parser, which has no other way to be told to stop. */
  static final class TooLongException extends SAXException {
    private static final long serialVersionUID = 1L;

    TooLongException(int maximum) {
      super("its text is longer than " + maximum + " characters; the rest was left out");
    }
  }

  /**
   * @param collapsesBlanks whether line breaks of the source mean no more than a blank, as in HTML
   */
  PageCollector(boolean collapsesBlanks, int maximumCharacters) {
    this.collapsesBlanks = collapsesBlanks;
    this.maximumCharacters = maximumCharacters;
  }

  /** The pages so far, cleaned; at least one. */
  List<String> pages() {
    return pages.isEmpty()
        ? List.of("")
        : pages.stream().map(page -> CleanText.of(page.toString())).toList();
  }

  /** Whether the file itself said where pages begin; then none is as good as no page. */
  boolean hasMarkedPages() {
    return marked;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String element = name.toLowerCase(Locale.ROOT);
    paragraphs += element.equals("p") ? 1 : 0;
    if (UNSEEN.contains(element)) {
      unseen++;
    } else if (element.equals("div")
        && PAGES.contains(String.valueOf(attributes.getValue("class")))) {
      beginPage();
    } else if (element.equals("td") || element.equals("th")) {
      separate("\t");
    } else {
      separateBlock(element);
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    String element = name.toLowerCase(Locale.ROOT);
    paragraphs -= element.equals("p") ? 1 : 0;
    if (UNSEEN.contains(element)) {
      unseen--;
    } else if (!element.equals("br")) {
      separateBlock(element);
    }
  }

  @Override
  public void characters(char[] buffer, int start, int length) throws SAXException {
    if (unseen > 0) {
      return;
    }
    characters += length;
    if (characters > maximumCharacters) {
      throw new TooLongException(maximumCharacters);
    }
    String text = new String(buffer, start, length);
    StringBuilder page = current();
    if (collapsesBlanks) {
      String collapsed = BLANKS.matcher(text).replaceAll(" ");
      boolean afterBlank = page.isEmpty() || Character.isWhitespace(page.charAt(page.length() - 1));
      page.append(afterBlank ? collapsed.stripLeading() : collapsed);
    } else {
      page.append(text);
    }
  }

  /** Between elements it is Tika's own layout; within a paragraph it is where a line ends. */
  @Override
  public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
    if (paragraphs > 0) {
      characters(buffer, start, length);
    }
  }

  private void beginPage() {
    if (!marked && !pages.isEmpty() && current().toString().isBlank()) {
      pages.clear();
    }
    marked = true;
    pages.add(new StringBuilder());
  }

  private void separateBlock(String element) {
    if (PARAGRAPHS.contains(element)) {
      separate("\n\n");
    } else if (LINES.contains(element)) {
      separate("\n");
    }
  }

  private void separate(String separator) {
    if (pages.isEmpty() || unseen > 0) {
      return;
    }
    StringBuilder page = current();
    boolean atLineStart = page.isEmpty() || page.charAt(page.length() - 1) == '\n';
    if (!(separator.equals("\t") && atLineStart)) {
      page.append(separator);
    }
  }

  private StringBuilder current() {
    if (pages.isEmpty()) {
      pages.add(new StringBuilder());
    }
    return pages.getLast();
  }
}
