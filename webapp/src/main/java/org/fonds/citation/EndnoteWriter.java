package org.fonds.citation;

import de.undercouch.citeproc.csl.CSLType;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fonds.description.Creator;
import org.jspecify.annotations.Nullable;

/**
 * EndNote XML, its elements in the order of EndNote's own exports. As in RIS the holding
 * institution is the name of the database, the reference code the accession number, and this site
 * the provider.
 */
final class EndnoteWriter implements CitationWriter {

  private static final String PROGRAM = "Fonds";

  /** What no XML 1.0 may hold: surrogates without their other half and two that are no letters. */
  private static final Pattern UNSAYABLE = Pattern.compile("[\\p{Cs}\\uFFFE\\uFFFF]");

  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

  /** The kinds of EndNote, by name and number. */
  private record Kind(String name, int number) {}

  @Override
  public String beginning() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xml><records>\n";
  }

  @Override
  public String end() {
    return "</records></xml>\n";
  }

  @Override
  public String entry(Bibliography bibliography) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = OUTPUT.createXMLStreamWriter(text);
      xml.writeStartElement("record");
      write(xml, bibliography);
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory refuses nothing", e);
    }
    return text.append('\n').toString();
  }

  private static void write(XMLStreamWriter xml, Bibliography bibliography)
      throws XMLStreamException {
    xml.writeStartElement("database");
    xml.writeAttribute("name", sayable(bibliography.site()));
    xml.writeEndElement();
    element(xml, "source-app", PROGRAM, PROGRAM);
    Kind kind = kind(bibliography.type());
    element(xml, "ref-type", Integer.toString(kind.number()), kind.name());
    within(xml, List.of("contributors", "authors"), "author", authors(bibliography));
    within(xml, List.of("titles"), "title", List.of(bibliography.title()));
    within(xml, List.of("keywords"), "keyword", bibliography.keywords());
    writeDate(xml, bibliography.date());
    element(xml, "accession-num", bibliography.archiveLocation());
    element(xml, "abstract", bibliography.summary());
    element(xml, "label", bibliography.key());
    element(xml, "notes", String.join("\n", bibliography.notesWithPage()));
    element(xml, "research-notes", bibliography.ownNotes());
    element(xml, "work-type", bibliography.genre());
    element(xml, "remote-database-name", bibliography.archive());
    element(xml, "remote-database-provider", bibliography.site());
    element(xml, "language", String.join(", ", bibliography.languages()));
    within(xml, List.of("urls", "web-urls"), "url", List.of(bibliography.address().toString()));
  }

  private static Kind kind(CSLType type) {
    return switch (type) {
      case PERSONAL_COMMUNICATION, INTERVIEW -> new Kind("Personal Communication", 26);
      case REPORT -> new Kind("Report", 27);
      case GRAPHIC, FIGURE -> new Kind("Artwork", 2);
      case MAP -> new Kind("Map", 20);
      case ARTICLE_NEWSPAPER -> new Kind("Newspaper Article", 23);
      case BOOK -> new Kind("Book", 6);
      default -> new Kind("Manuscript", 36);
    };
  }

  private static List<String> authors(Bibliography bibliography) {
    return bibliography.creators().stream().map(EndnoteWriter::author).toList();
  }

  /**
   * A body ends in a comma, so that EndNote turns nothing round; the first comma within its name is
   * doubled, which leaves the given name empty.
   */
  private static String author(Creator creator) {
    return switch (creator) {
      case Creator.Body(String name) when name.contains(",") -> name.replaceFirst(",", ",,");
      case Creator.Body body -> body.inverted();
      case Creator.Person person -> person.inverted();
    };
  }

  private static void writeDate(XMLStreamWriter xml, @Nullable CitedDate date)
      throws XMLStreamException {
    if (date == null) {
      return;
    }
    xml.writeStartElement("dates");
    if (date.year().isPresent()) {
      element(xml, "year", String.format(Locale.ROOT, "%04d", date.year().getAsInt()));
    }
    within(xml, List.of("pub-dates"), "date", List.of(date.english()));
    xml.writeEndElement();
  }

  /** Values in elements of one name, in elements around all of them; nothing if there are none. */
  private static void within(
      XMLStreamWriter xml, List<String> around, String name, List<String> values)
      throws XMLStreamException {
    if (values.isEmpty()) {
      return;
    }
    for (String each : around) {
      xml.writeStartElement(each);
    }
    for (String value : values) {
      element(xml, name, value);
    }
    for (int i = 0; i < around.size(); i++) {
      xml.writeEndElement();
    }
  }

  private static void element(XMLStreamWriter xml, String name, @Nullable String value)
      throws XMLStreamException {
    if (value != null && !value.isEmpty()) {
      xml.writeStartElement(name);
      xml.writeCharacters(sayable(value));
      xml.writeEndElement();
    }
  }

  private static void element(XMLStreamWriter xml, String name, String value, String called)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("name", called);
    xml.writeCharacters(value);
    xml.writeEndElement();
  }

  private static String sayable(String text) {
    return UNSAYABLE.matcher(text).replaceAll("\uFFFD");
  }
}
