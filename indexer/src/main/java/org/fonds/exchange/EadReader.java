package org.fonds.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.fonds.description.DescriptionFault;
import org.fonds.description.Vocabularies;

/**
 * Reads a finding aid, EAD 2002 or EAD 3, as the rows of its hierarchy. What has no place in a
 * description is listed as lost. No document type, entity or other file is ever followed.
 */
final class EadReader {

  private static final Pattern COMPONENT = Pattern.compile("archdesc|c|c0[1-9]|c1[0-2]");

  private final String file;
  private final Vocabularies vocabularies;
  private final List<Sheet.Row> rows = new ArrayList<>();
  private final List<DescriptionFault> faults = new ArrayList<>();
  private final List<Sheet.Loss> losses = new ArrayList<>();
  private final Deque<EadUnit> open = new ArrayDeque<>();
  private int units;

  private EadReader(String file, Vocabularies vocabularies) {
    this.file = file;
    this.vocabularies = vocabularies;
  }

  /** Whether bytes look like XML. */
  static boolean isXml(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("<");
  }

  static Sheet read(String file, byte[] bytes, Vocabularies vocabularies) {
    EadReader reader = new EadReader(file, vocabularies);
    reader.read(bytes);
    return new Sheet(reader.rows, reader.faults, reader.losses, List.of(), Map.of());
  }

  private void read(byte[] bytes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      EadElement root = null;
      Deque<EadElement> path = new ArrayDeque<>();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            EadElement element = EadElement.of(xml);
            if (path.isEmpty()) {
              root = element;
            } else {
              path.getLast().add(element);
            }
            path.addLast(element);
            if (isComponent(element.name())) {
              begin(element);
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (!path.isEmpty()) {
              path.getLast().add(xml.getText());
            }
          }
          case XMLStreamConstants.ENTITY_REFERENCE ->
              faults.add(
                  new DescriptionFault(
                      file,
                      xml.getLocation().getLineNumber(),
                      xml.getLocalName(),
                      "the file refers to an entity, &%s;, which is not followed; write out what it stands for"
                          .formatted(xml.getLocalName())));
          case XMLStreamConstants.END_ELEMENT -> {
            EadElement element = path.removeLast();
            if (isComponent(element.name())) {
              end(element);
            }
          }
          default -> {}
        }
      }
      if (root == null || !root.name().equals("ead")) {
        fault(
            1,
            "this is no EAD: the outermost element is \"%s\""
                .formatted(root == null ? "" : root.name()));
      }
    } catch (XMLStreamException e) {
      fault(
          e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber()),
          "this is no well-formed XML (%s); mend it in an XML editor".formatted(firstLine(e)));
    }
  }

  private static String firstLine(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return message.substring(at < 0 ? 0 : at + 9).lines().findFirst().orElse("");
  }

  private void fault(int line, String message) {
    faults.add(new DescriptionFault(file, line, null, message));
  }

  private static boolean isComponent(String name) {
    return COMPONENT.matcher(name).matches();
  }

  private void begin(EadElement element) {
    EadUnit parent = open.peekLast();
    String id = element.attribute("id");
    units++;
    open.addLast(
        new EadUnit(
            id.isEmpty() ? "unit " + units : id,
            parent == null ? "" : parent.name(),
            element,
            rows.size()));
    // Units are listed before what lies in them, though they are read to their end after it.
    rows.add(new Sheet.Row(element.line(), "", "", false, Map.of()));
  }

  private void end(EadElement element) {
    EadUnit unit = open.removeLast();
    EadRow row = new EadRow(vocabularies, element, holder(unit));
    rows.set(
        unit.place(), new Sheet.Row(element.line(), unit.name(), unit.parent(), true, row.cells()));
    losses.addAll(row.losses());
    element.forget();
  }

  /** Who keeps a unit: as it says itself, else as the units say in which it lies. */
  private String holder(EadUnit unit) {
    return Stream.concat(Stream.of(unit), open.reversed().stream())
        .map(EadUnit::holder)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("");
  }

  /**
   * A unit that is being read.
   *
   * @param parent the name of the one above; empty at the top
   * @param place of its row
   */
  private record EadUnit(String name, String parent, EadElement element, int place) {

    String holder() {
      return element
          .child("did")
          .flatMap(did -> did.child("repository"))
          .map(EadElement::text)
          .orElse("");
    }
  }
}
