package org.fonds.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** An element of a finding aid with what stands in it. Not safe for several threads. */
final class EadElement {

  private static final Set<String> PARAGRAPHS =
      Set.of("p", "item", "list", "chronlist", "chronitem", "note", "bibref", "lb", "row", "event");

  private final String name;
  private final int line;
  private final Map<String, String> attributes;
  private final List<Object> content = new ArrayList<>();

  private EadElement(String name, int line, Map<String, String> attributes) {
    this.name = name;
    this.line = line;
    this.attributes = attributes;
  }

  /** The element that a reader stands at, still empty. */
  static EadElement of(XMLStreamReader xml) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return new EadElement(xml.getLocalName(), xml.getLocation().getLineNumber(), attributes);
  }

  void add(EadElement child) {
    content.add(child);
  }

  void add(String text) {
    content.add(text);
  }

  /** Gives up what stands in it. */
  void forget() {
    content.clear();
  }

  String name() {
    return name;
  }

  /** Where it begins, counted from 1. */
  int line() {
    return line;
  }

  /** An attribute, without its namespace; empty if it is not there. */
  String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  List<EadElement> children() {
    return content.stream()
        .flatMap(each -> each instanceof EadElement element ? Stream.of(element) : Stream.empty())
        .toList();
  }

  Optional<EadElement> child(String named) {
    return children().stream().filter(each -> each.name.equals(named)).findFirst();
  }

  /** All elements of some names in it, however deep. */
  Stream<EadElement> all(Set<String> named) {
    return children().stream()
        .flatMap(each ->
            Stream.concat(
                named.contains(each.name) ? Stream.of(each) : Stream.empty(), each.all(named)));
  }

  /** Its text with an empty line between paragraphs, without the heading. */
  String text() {
    StringBuilder text = new StringBuilder();
    collect(text);
    return text.toString()
        .lines()
        .map(each -> each.replaceAll("\\s+", " ").strip())
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private void collect(StringBuilder text) {
    for (Object each : content) {
      switch (each) {
        case EadElement element -> {
          if (!element.name.equals("head")) {
            boolean paragraph = PARAGRAPHS.contains(element.name);
            text.append(paragraph ? "\n" : "");
            element.collect(text);
            text.append(paragraph ? "\n" : "");
          }
        }
        default -> text.append(each.toString().replaceAll("\\s+", " "));
      }
    }
  }
}
