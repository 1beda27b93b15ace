package org.fonds.permalink;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fonds.citation.Bibliography;
import org.fonds.description.Creator;
import org.jspecify.annotations.Nullable;

/**
 * Zotero RDF, as Zotero exports it: the one format that keeps the holding institution and the
 * reference code in Zotero's own fields, whatever the kind of item. A body is a surname alone,
 * which Zotero shows in one field; a page cited and what else has no field become notes of the
 * item.
 */
final class ZoteroRdfWriter {

  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String ZOTERO = "http://www.zotero.org/namespaces/export#";
  private static final String BIBLIO = "http://purl.org/net/biblio#";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final String FOAF = "http://xmlns.com/foaf/0.1/";

  /** Not what another library has put in its place. */
  private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

  /** A whole file with one item. */
  String write(Bibliography cited) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XML.createXMLStreamWriter(text);
      xml.setPrefix("rdf", RDF);
      xml.setPrefix("z", ZOTERO);
      xml.setPrefix("bib", BIBLIO);
      xml.setPrefix("dc", DC);
      xml.setPrefix("dcterms", TERMS);
      xml.setPrefix("foaf", FOAF);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(RDF, "RDF");
      xml.writeNamespace("rdf", RDF);
      xml.writeNamespace("z", ZOTERO);
      xml.writeNamespace("bib", BIBLIO);
      xml.writeNamespace("dc", DC);
      xml.writeNamespace("dcterms", TERMS);
      xml.writeNamespace("foaf", FOAF);
      item(xml, cited);
      notes(xml, cited);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory refuses to be written", e);
    }
    return text + "\n";
  }

  private static void item(XMLStreamWriter xml, Bibliography cited) throws XMLStreamException {
    ZoteroType type = ZoteroType.of(cited.type());
    xml.writeStartElement(BIBLIO, type.biblioClass());
    xml.writeAttribute(RDF, "about", cited.address().toASCIIString());
    text(xml, ZOTERO, "itemType", type.word());
    text(xml, DC, "title", cited.title());
    creators(xml, type, cited.creators());
    text(xml, DC, "date", IsoDate.orWords(cited.date()));
    // Not a type of the item, which Zotero would look for in dc:type.
    text(xml, ZOTERO, "type", cited.genre());
    text(xml, ZOTERO, "archive", cited.archive());
    text(xml, DC, "coverage", cited.archiveLocation());
    text(xml, ZOTERO, "libraryCatalog", cited.site());
    text(xml, ZOTERO, "language", String.join(", ", cited.languages()));
    text(xml, TERMS, "abstract", cited.summary());
    xml.writeStartElement(DC, "identifier");
    xml.writeStartElement(TERMS, "URI");
    text(xml, RDF, "value", cited.address().toASCIIString());
    xml.writeEndElement();
    xml.writeEndElement();
    for (int i = 1; i <= cited.notesWithPage().size(); i++) {
      xml.writeEmptyElement(TERMS, "isReferencedBy");
      xml.writeAttribute(RDF, "resource", note(cited, i));
    }
    xml.writeEndElement();
  }

  private static void creators(XMLStreamWriter xml, ZoteroType type, List<Creator> creators)
      throws XMLStreamException {
    if (creators.isEmpty()) {
      return;
    }
    xml.writeStartElement(type.creators().equals("authors") ? BIBLIO : ZOTERO, type.creators());
    xml.writeStartElement(RDF, "Seq");
    for (Creator creator : creators) {
      xml.writeStartElement(RDF, "li");
      xml.writeStartElement(FOAF, "Person");
      name(xml, creator);
      xml.writeEndElement();
      xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void name(XMLStreamWriter xml, Creator creator) throws XMLStreamException {
    switch (creator) {
      case Creator.Person(String family, String given) -> {
        text(xml, FOAF, "surname", family);
        text(xml, FOAF, "givenName", given);
      }
      case Creator.Body(String name) -> text(xml, FOAF, "surname", name);
    }
  }

  private static void notes(XMLStreamWriter xml, Bibliography cited) throws XMLStreamException {
    int number = 0;
    for (String note : cited.notesWithPage()) {
      number++;
      xml.writeStartElement(BIBLIO, "Memo");
      xml.writeAttribute(RDF, "about", note(cited, number));
      text(xml, RDF, "value", escaped(note));
      xml.writeEndElement();
    }
  }

  /** Notes in Zotero are HTML. */
  private static String escaped(String note) {
    return note.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static String note(Bibliography cited, int number) {
    return "#" + cited.key() + "-note-" + number;
  }

  private static void text(
      XMLStreamWriter xml, String namespace, String name, @Nullable String value)
      throws XMLStreamException {
    if (value != null && !value.isEmpty()) {
      xml.writeStartElement(namespace, name);
      xml.writeCharacters(possible(value));
      xml.writeEndElement();
    }
  }

  /** Without the few characters that XML 1.0 cannot hold, written as they may be. */
  private static String possible(String value) {
    StringBuilder possible = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(character ->
            character >= ' '
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && character != 0xFFFE
                && character != 0xFFFF)
        .forEach(possible::appendCodePoint);
    return possible.toString();
  }
}
