package org.fonds.permalink;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitedDate;
import org.fonds.citation.CitedPage;
import org.fonds.description.Creator;
import org.fonds.description.Description;
import org.fonds.description.Term;
import org.fonds.description.TextElement;
import org.fonds.document.ArchivedDocument;
import org.fonds.site.SiteSettings;
import org.fonds.store.SourceFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents as {@code ArchiveComponent} of schema.org, in JSON-LD. What is not known is left out.
 * No text in it can end the script element of a page in which it stands.
 */
final class ArchiveComponentWriter {

  private static final String TYPE = "@type";
  private static final String ID = "@id";
  private static final String NAME = "name";
  private static final String DESCRIPTION = "description";
  private static final String STATUS = "creativeWorkStatus";
  private static final String COMPONENT = "ArchiveComponent";
  private static final String ORGANIZATION = "Organization";
  private static final String LANGUAGE = "en";

  /** The datatype of what ISO 8601-1 cannot say. */
  private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final SiteSettings site;

  ArchiveComponentWriter(SiteSettings site) {
    this.site = site;
  }

  /**
   * A document, or a page as a part of its document.
   *
   * @param cited the document as it is cited, with the page if there is one
   * @param above the units in which it lies, the widest first
   */
  String write(ArchivedDocument document, Bibliography cited, List<ArchivedDocument> above) {
    SequencedMap<String, Object> whole = whole(document, cited, above);
    CitedPage page = cited.page();
    return json(page == null ? whole : part(page, cited, whole));
  }

  /** What is left of a document that was withdrawn. */
  String writeTombstone(Bibliography tombstone) {
    Node node = new Node("CreativeWork", tombstone.address());
    node.put("url", tombstone.address().toString());
    node.put("identifier", tombstone.documentId());
    node.put(NAME, tombstone.title());
    node.put(STATUS, "Withdrawn");
    node.put(DESCRIPTION, tombstone.warning());
    node.put("provider", provider());
    return json(node.said);
  }

  private SequencedMap<String, Object> whole(
      ArchivedDocument document, Bibliography cited, List<ArchivedDocument> above) {
    Description said = document.description();
    URI address = site.document(document.id());
    Node node = new Node(COMPONENT, address);
    node.put("additionalType", "https://schema.org/" + ZoteroType.of(cited.type()).schemaType());
    node.put("url", address.toString());
    node.put("identifier", identifiers(cited));
    node.put(NAME, cited.title());
    node.put(STATUS, cited.warning());
    node.put(DESCRIPTION, description(cited));
    node.put("genre", cited.genre());
    node.put("creator", cited.creators().stream().map(each -> creator(each, said)).toList());
    node.put("dateCreated", date(cited.date()));
    node.put("inLanguage", cited.languages());
    node.put("holdingArchive", typed("ArchiveOrganization", cited.archive()));
    node.put("itemLocation", cited.archiveLocation());
    node.put("isPartOf", chain(above));
    node.put(
        "spatialCoverage",
        typed("Place", Stream.concat(names(document.countries()), said.places().stream())));
    node.put("mentions", typed("Person", said.persons().stream()));
    node.put(
        "about",
        Stream.concat(
                typed(ORGANIZATION, names(document.organisations())).stream(),
                typed("Event", names(document.events())).stream())
            .toList());
    node.put("materialExtent", said.text(TextElement.EXTENT).orElse(null));
    node.put("conditionsOfAccess", said.text(TextElement.ACCESS_CONDITIONS).orElse(null));
    node.put("copyrightNotice", said.text(TextElement.RIGHTS).orElse(null));
    node.put("provider", provider());
    node.put("encoding", document.hasFile() ? file(document) : null);
    return node.said;
  }

  private static SequencedMap<String, Object> part(
      CitedPage page, Bibliography cited, SequencedMap<String, Object> whole) {
    Node node = new Node(COMPONENT, cited.address());
    node.put("url", cited.address().toString());
    node.put(NAME, cited.title() + ", " + page.locator());
    node.put(STATUS, cited.warning());
    node.put("pagination", page.locator());
    node.put("position", page.number());
    node.put("isPartOf", whole);
    return node.said;
  }

  private static List<Object> identifiers(Bibliography cited) {
    Node code = new Node("PropertyValue", null);
    code.put("propertyID", "reference code");
    code.put("value", cited.archiveLocation());
    return cited.archiveLocation() == null
        ? List.of(cited.documentId())
        : List.of(cited.documentId(), code.said);
  }

  /** The warning stands here too: many read no more than this. */
  private static String description(Bibliography cited) {
    return String.join(
        " ",
        Stream.concat(Stream.ofNullable(cited.warning()), Stream.ofNullable(cited.summary()))
            .toList());
  }

  /** What a file says of itself follows no convention that would tell what it names. */
  private static Object creator(Creator creator, Description said) {
    if (!said.described()) {
      return creator.written();
    }
    Node node =
        switch (creator) {
          case Creator.Person(String family, String given) -> {
            Node person = new Node("Person", null);
            person.put("familyName", family);
            person.put("givenName", given);
            yield person;
          }
          case Creator.Body _ -> new Node(ORGANIZATION, null);
        };
    node.put(NAME, creator.spoken());
    return node.said;
  }

  private static @Nullable Object date(@Nullable CitedDate date) {
    if (date == null || IsoDate.says(date)) {
      return date == null ? null : date.edtf();
    }
    Node typed = new Node(EDTF, null);
    typed.put("@value", date.edtf());
    return typed.said;
  }

  private @Nullable Object chain(List<ArchivedDocument> above) {
    Object wider = null;
    for (ArchivedDocument unit : above) {
      Node node = new Node(COMPONENT, site.document(unit.id()));
      node.put(NAME, unit.description().title());
      node.put("isPartOf", wider);
      wider = node.said;
    }
    return wider;
  }

  private Object provider() {
    Node node = new Node(ORGANIZATION, null);
    node.put(NAME, site.name());
    node.put("url", site.address() + "/");
    return node.said;
  }

  private Object file(ArchivedDocument document) {
    SourceFile file = document.file();
    Node node = new Node("MediaObject", null);
    node.put("contentUrl", site.address() + "/api/documents/" + document.id() + "/original");
    node.put("encodingFormat", file.mediaType());
    node.put("contentSize", file.sizeInBytes() + " B");
    node.put("sha256", file.sha256());
    return node.said;
  }

  private static Stream<String> names(List<Term> terms) {
    return terms.stream().map(term -> term.name(LANGUAGE));
  }

  private static List<Object> typed(String type, Stream<String> names) {
    return names.map(name -> typed(type, name)).flatMap(Stream::ofNullable).toList();
  }

  private static @Nullable Object typed(String type, @Nullable String name) {
    if (name == null) {
      return null;
    }
    Node node = new Node(type, null);
    node.put(NAME, name);
    return node.said;
  }

  private static String json(Map<String, Object> node) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("@context", "https://schema.org");
    document.putAll(node);
    return JSON.writeValueAsString(document).replace("<", "\\u003c") + "\n";
  }

  /** What is said of one thing, in the order in which it was said. */
  private static final class Node {

    private final SequencedMap<String, Object> said = new LinkedHashMap<>();

    Node(String type, @Nullable URI id) {
      said.put(TYPE, type);
      put(ID, id == null ? null : id.toString());
    }

    void put(String property, @Nullable Object value) {
      if (value != null && !value.equals("") && !value.equals(List.of())) {
        said.put(property, value);
      }
    }
  }
}
