package org.fonds.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
  private static final int MOST_UNDIVIDED = 1 << 16;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final boolean collapsesBlanks;
  private final Limits limits;
  private final List<StringBuilder> pages = new ArrayList<>();
  private final TextPages unmarked;
  private boolean marked;
  private int unseen;
  private int paragraphs;
  private int characters;
  private @Nullable String beyondLimit;

  /** Thrown through the parser, which has no other way to be told to stop. */
  private static final class BeyondLimitException extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param collapsesBlanks whether line breaks of the source mean no more than a blank, as in HTML
   */
  PageCollector(boolean collapsesBlanks, Limits limits) {
    this.collapsesBlanks = collapsesBlanks;
    this.limits = limits;
    this.unmarked = new TextPages(limits.pages());
  }

  /** The pages, cleaned; at least one. To be asked for once, at the end. */
  List<String> pages() {
    if (!marked) {
      unmarked.add(pages.isEmpty() ? "" : pages.getFirst());
      return unmarked.end();
    }
    return pages.stream().map(page -> CleanText.of(page.toString())).toList();
  }

  /** Which limit was reached, for the report; null if none was. */
  @Nullable String beyondLimit() {
    return beyondLimit;
  }

  /** Whether the file itself said where pages begin; then none is as good as no page. */
  boolean hasMarkedPages() {
    return marked;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
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
    int room = Math.min(length, limits.characters() - characters);
    append(new String(buffer, start, room));
    characters += room;
    if (room < length) {
      throw beyond(limits.tooLong());
    }
  }

  /** The reason is kept here too, since parsers wrap what is thrown through them. */
  private SAXException beyond(String reason) {
    beyondLimit = reason;
    return new BeyondLimitException();
  }

  private void append(String text) {
    StringBuilder page = current();
    if (collapsesBlanks) {
      String collapsed = BLANKS.matcher(text).replaceAll(" ");
      boolean afterBlank = page.isEmpty() || Character.isWhitespace(page.charAt(page.length() - 1));
      page.append(afterBlank ? collapsed.stripLeading() : collapsed);
    } else {
      page.append(text);
    }
    if (!marked && page.length() > MOST_UNDIVIDED) {
      unmarked.add(page.substring(0, page.length() - 1));
      page.delete(0, page.length() - 1);
    }
  }

  /** Between elements it is Tika's own layout; within a paragraph it is where a line ends. */
  @Override
  public void ignorableWhitespace(char[] buffer, int start, int length) throws SAXException {
    if (paragraphs > 0) {
      characters(buffer, start, length);
    }
  }

  private void beginPage() throws SAXException {
    if (pages.size() >= limits.pages()) {
      throw beyond(limits.tooManyPages());
    }
    if (!marked && !pages.isEmpty()) {
      endUnmarked();
    }
    marked = true;
    pages.add(new StringBuilder());
  }

  private void endUnmarked() {
    unmarked.add(current());
    pages.clear();
    unmarked.end().stream()
        .filter(page -> !page.isEmpty())
        .map(StringBuilder::new)
        .forEach(pages::add);
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
