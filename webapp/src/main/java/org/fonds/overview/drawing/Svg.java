package org.fonds.overview.drawing;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A picture on its way to SVG 2. Lengths are in pixels of a picture that is {@link
 * FigureDrawing#WIDTH} wide. What XML does not allow in a text is replaced, so that the outcome is
 * well formed whatever a description says.
 */
final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;
  private final boolean onPage;

  /**
   * @param onPage whether it is drawn in the colours of a page, and else to be printed
   */
  Svg(boolean onPage) {
    this.onPage = onPage;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private static IllegalStateException refused(XMLStreamException e) {
    return new IllegalStateException("a text in memory refuses nothing", e);
  }

  boolean isOnPage() {
    return onPage;
  }

  /**
   * Opens the picture.
   *
   * @param label what it is, for those who do not see it
   */
  void open(double width, double height, String label) {
    begin(
        "svg",
        "xmlns",
        NAMESPACE,
        "viewBox",
        "0 0 " + number(width) + " " + number(height),
        "role",
        "group",
        "aria-label",
        label,
        "font-size",
        "12",
        "stroke-linejoin",
        "round");
    if (!onPage) {
      attributes("width", number(width), "height", number(height), "font-family", "sans-serif");
    }
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  void begin(String element, String... attributes) {
    try {
      xml.writeStartElement(element);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  private void attributes(String... attributes) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
      }
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  /** Ends the element begun last. */
  void end() {
    try {
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw refused(e);
    }
  }

  /** An element without anything in it. */
  void put(String element, String... attributes) {
    begin(element, attributes);
    end();
  }

  /** An element with words in it. */
  void write(String element, String words, String... attributes) {
    begin(element, attributes);
    try {
      xml.writeCharacters(allowed(words));
    } catch (XMLStreamException e) {
      throw refused(e);
    }
    end();
  }

  /**
   * Begins a link, which says what it is where a pointer rests on it.
   *
   * @param stop whether the keyboard stops at it; arrows go on from there to the others of the same
   *     group
   */
  void beginLink(String address, String title, boolean stop) {
    if (onPage) {
      begin("a", "href", address, "data-roving", "", "tabindex", stop ? "0" : "-1");
      attributes("aria-label", title);
    } else {
      begin("a", "href", address);
    }
    write("title", title);
  }

  /** A rectangle without a border. */
  void rectangle(Box box, Ink ink) {
    put(
        "rect",
        "x",
        number(box.x()),
        "y",
        number(box.y()),
        "width",
        number(box.width()),
        "height",
        number(box.height()),
        "fill",
        colour(ink));
  }

  /** A rectangle that nobody sees, to be hit by a pointer. */
  void target(Box box) {
    put(
        "rect",
        "x",
        number(box.x()),
        "y",
        number(box.y()),
        "width",
        number(box.width()),
        "height",
        number(box.height()),
        "fill",
        "none",
        "pointer-events",
        "all");
  }

  /** A hairline. */
  void hairline(double x1, double y1, double x2, double y2, Ink ink) {
    put(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "stroke",
        colour(ink));
  }

  /** Words that begin at a point of their base line. */
  void words(String words, double x, double y, Ink ink) {
    write("text", words, "x", number(x), "y", number(y), "fill", colour(ink));
  }

  /**
   * Words at a point of their base line.
   *
   * @param anchor {@code middle} or {@code end}: which part of them lies there
   */
  void anchored(String words, double x, double y, Ink ink, String anchor) {
    write(
        "text", words, "x", number(x), "y", number(y), "fill", colour(ink), "text-anchor", anchor);
  }

  /** The colour of an ink where this is drawn. */
  String colour(Ink ink) {
    return onPage ? ink.onPage() : ink.inPrint();
  }

  /** Closes the picture, which is written whole then. */
  String close() {
    end();
    return text.toString();
  }

  /** A length as SVG writes it, to a hundredth. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    String sign = hundredths < 0 ? "-" : "";
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    if (rest == 0) {
      return sign + whole;
    }
    return sign + whole + "." + (rest % 10 == 0 ? rest / 10 : (rest < 10 ? "0" : "") + rest);
  }

  /** The text, with a mark of replacement for what XML 1.0 does not allow. */
  private static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints()
        .map(each -> isAllowed(each) ? each : 0xFFFD)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
