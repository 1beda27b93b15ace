package org.fonds.signpost;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.fonds.permalink.WebLink;

/**
 * An element by which a page says something of itself to programs, before it is HTML: the same is
 * sent by the server and put in its place by the browser when somebody goes on to another page.
 *
 * @param name of the element
 * @param text within it; empty for none
 */
public record HeadElement(String name, SequencedMap<String, String> attributes, String text) {

  private static final List<WebLink> VOCABULARIES =
      List.of(
          new WebLink(URI.create("http://purl.org/dc/elements/1.1/"), "schema.DC"),
          new WebLink(URI.create("http://purl.org/dc/terms/"), "schema.DCTERMS"));

  /** The elements of a signpost, in their order. */
  public static List<HeadElement> of(Signpost signpost) {
    List<HeadElement> elements = new ArrayList<>();
    signpost.links().forEach(link -> elements.add(link(link)));
    if (!signpost.tags().isEmpty()) {
      VOCABULARIES.forEach(link -> elements.add(link(link)));
    }
    for (MetaTag tag : signpost.tags()) {
      elements.add(
          element("meta", Map.entry("name", tag.name()), Map.entry("content", tag.content())));
    }
    if (!signpost.jsonLd().isEmpty()) {
      elements.add(
          new HeadElement(
              "script",
              new LinkedHashMap<>(Map.of("type", "application/ld+json")),
              signpost.jsonLd()));
    }
    return List.copyOf(elements);
  }

  /** What names to unAPI what a page or an entry of a list shows; stands in the body, unseen. */
  public static HeadElement unapi(String id) {
    return element(
        "abbr", Map.entry("class", "unapi-id"), Map.entry("title", id), Map.entry("hidden", ""));
  }

  /** What names to COinS an entry of a list; stands in the body, unseen. */
  public static HeadElement coins(String context) {
    return element(
        "span", Map.entry("class", "Z3988"), Map.entry("title", context), Map.entry("hidden", ""));
  }

  private static HeadElement link(WebLink link) {
    String type = link.mediaType();
    HeadElement made =
        element(
            "link",
            Map.entry("rel", link.relation()),
            Map.entry("href", link.target().toASCIIString()));
    if (type != null) {
      made.attributes().put("type", type);
    }
    if (link.relation().equals("unapi-server")) {
      made.attributes().put("title", "unAPI");
    }
    return made;
  }

  @SafeVarargs // They are read and not kept.
  private static HeadElement element(String name, Map.Entry<String, String>... attributes) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    for (Map.Entry<String, String> attribute : attributes) {
      all.put(attribute.getKey(), attribute.getValue());
    }
    return new HeadElement(name, all, "");
  }
}
