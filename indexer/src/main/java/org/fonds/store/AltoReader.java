package org.fonds.store;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fonds.extraction.PageWords;
import org.jspecify.annotations.Nullable;

/** Reads what {@link AltoWriter} writes. */
final class AltoReader {

  private static final XMLInputFactory FACTORY = factory();

  private final SortedMap<Integer, PageWords> pages = new TreeMap<>();
  private final Map<String, String> settings = new HashMap<>();
  private final List<PageWords.Line> lines = new ArrayList<>();
  private final List<PageWords.Word> words = new ArrayList<>();
  private String processing = "";
  private @Nullable PageWords open;
  private int number;

  private AltoReader() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * The pages by their numbers, counted from 1.
   *
   * @throws IllegalArgumentException if it is not what {@link AltoWriter} writes
   */
  static SortedMap<Integer, PageWords> read(byte[] alto) {
    try {
      AltoReader reader = new AltoReader();
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(alto));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> reader.begin(xml);
          case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
          default -> {
            // Blanks between elements.
          }
        }
      }
      return reader.pages;
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void begin(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "Processing" -> processing = text(xml, "ID");
      case "processingStepSettings" -> settings.put(processing, xml.getElementText());
      case "Page" -> {
        number = number(xml, "PHYSICAL_IMG_NR");
        String[] upright = settings.getOrDefault(text(xml, "PROCESSINGREFS"), "0 0").split(" ", -1);
        open =
            new PageWords(
                number(xml, "WIDTH"),
                number(xml, "HEIGHT"),
                Integer.parseInt(upright[0]),
                Double.parseDouble(upright[1]),
                List.of());
      }
      case "String" -> words.add(word(xml));
      default -> {
        // Of no meaning here.
      }
    }
  }

  private static PageWords.Word word(XMLStreamReader xml) {
    return new PageWords.Word(
        text(xml, "CONTENT"),
        number(xml, "HPOS"),
        number(xml, "VPOS"),
        number(xml, "WIDTH"),
        number(xml, "HEIGHT"),
        (int) Math.round(Double.parseDouble(text(xml, "WC")) * 100));
  }

  private void end(String name) {
    if (name.equals("TextLine")) {
      lines.add(new PageWords.Line(words));
      words.clear();
    } else if (name.equals("Page") && open != null) {
      pages.put(
          number,
          new PageWords(open.width(), open.height(), open.turned(), open.straightened(), lines));
      lines.clear();
    }
  }

  private static int number(XMLStreamReader xml, String attribute) {
    return Integer.parseInt(text(xml, attribute));
  }

  private static String text(XMLStreamReader xml, String attribute) {
    String value = xml.getAttributeValue(null, attribute);
    if (value == null) {
      throw new IllegalArgumentException(xml.getLocalName() + " has no " + attribute);
    }
    return value;
  }
}
