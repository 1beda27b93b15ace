package org.fonds.store;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fonds.extraction.PageWords;

/** Writes where the words of a document's pages stand as one file in ALTO XML 4. */
final class AltoWriter {

  static final String NAMESPACE = "http://www.loc.gov/standards/alto/ns-v4#";

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private static final Pattern NOT_FOR_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF]");

  private final StringWriter written = new StringWriter();
  private final XMLStreamWriter xml;

  private AltoWriter() throws XMLStreamException {
    xml = FACTORY.createXMLStreamWriter(written);
  }

  /**
   * @param pages by their numbers, counted from 1
   */
  static byte[] write(SortedMap<Integer, PageWords> pages) {
    try {
      AltoWriter writer = new AltoWriter();
      writer.document(pages);
      return writer.written.toString().getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new StoreException("the places of words cannot be written: " + e.getMessage(), e);
    }
  }

  private void document(SortedMap<Integer, PageWords> pages) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("alto");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("Description");
    element("MeasurementUnit", "pixel");
    for (var page : pages.entrySet()) {
      setting(page.getKey(), page.getValue());
    }
    xml.writeEndElement();
    xml.writeStartElement("Layout");
    for (var page : pages.entrySet()) {
      page(page.getKey(), page.getValue());
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /** How the page was set upright: what a reader has to do to the image before boxes fit it. */
  private void setting(int number, PageWords page) throws XMLStreamException {
    xml.writeStartElement("Processing");
    xml.writeAttribute("ID", processing(number));
    element("processingCategory", "preOperation");
    element("processingStepDescription", "degrees by which the page was turned clockwise");
    element(
        "processingStepSettings",
        String.format(Locale.ROOT, "%d %.2f", page.turned(), page.straightened()));
    xml.writeEndElement();
  }

  static String processing(int number) {
    return "upright" + number;
  }

  private void page(int number, PageWords page) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("Page");
    xml.writeAttribute("ID", "page" + number);
    xml.writeAttribute("PHYSICAL_IMG_NR", String.valueOf(number));
    xml.writeAttribute("PROCESSINGREFS", processing(number));
    size(page.width(), page.height());
    xml.writeStartElement("PrintSpace");
    box(0, 0, page.width(), page.height());
    if (!page.lines().isEmpty()) {
      xml.writeStartElement("TextBlock");
      xml.writeAttribute("ID", "text" + number);
      for (PageWords.Line line : page.lines()) {
        line(line);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void line(PageWords.Line line) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement("TextLine");
    boolean first = true;
    for (PageWords.Word word : line.words()) {
      if (!first) {
        xml.writeEmptyElement("SP");
      }
      first = false;
      xml.writeEmptyElement("String");
      xml.writeAttribute("CONTENT", NOT_FOR_XML.matcher(word.text()).replaceAll(""));
      box(word.x(), word.y(), word.width(), word.height());
      xml.writeAttribute(
          "WC", String.format(Locale.ROOT, "%.2f", Math.min(100, word.confidence()) / 100.0));
    }
    xml.writeEndElement();
  }

  private void box(int x, int y, int width, int height) throws XMLStreamException {
    xml.writeAttribute("HPOS", String.valueOf(x));
    xml.writeAttribute("VPOS", String.valueOf(y));
    size(width, height);
  }

  private void size(int width, int height) throws XMLStreamException {
    xml.writeAttribute("WIDTH", String.valueOf(width));
    xml.writeAttribute("HEIGHT", String.valueOf(height));
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
