package org.fonds.extraction.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a document says of itself in XMP (ISO 16684-1), in Dublin Core's terms.
 *
 * @param titles in several languages perhaps
 */
record Xmp(List<String> titles, List<String> creators) {

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

  Xmp {
    titles = List.copyOf(titles);
    creators = List.copyOf(creators);
  }

  static Xmp none() {
    return new Xmp(List.of(), List.of());
  }

  /** What can be read before the first fault. */
  static Xmp of(byte[] bytes) {
    List<String> titles = new ArrayList<>();
    List<String> creators = new ArrayList<>();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
      String within = "";
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && isItem(xml)) {
          switch (within) {
            case "title" -> titles.add(xml.getElementText());
            case "creator" -> creators.add(xml.getElementText());
            default -> {}
          }
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          within = DUBLIN_CORE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : within;
        } else if (event == XMLStreamConstants.END_ELEMENT
            && DUBLIN_CORE.equals(xml.getNamespaceURI())) {
          within = "";
        }
      }
      return new Xmp(titles, creators);
    } catch (XMLStreamException e) {
      return new Xmp(titles, creators);
    }
  }

  private static boolean isItem(XMLStreamReader xml) {
    return RDF.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("li");
  }

  /** Without entities: neither files nor multitudes come in by them. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
