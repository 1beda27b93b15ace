package org.fonds.signpost;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.fonds.citation.Bibliography;
import org.fonds.description.DocumentId;
import org.fonds.description.TextElement;
import org.fonds.document.ArchivedDocument;
import org.fonds.permalink.PermanentAddress;
import org.fonds.permalink.Records;
import org.fonds.permalink.Representation;
import org.fonds.permalink.Resolution;
import org.fonds.permalink.WebLink;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.site.SiteSettings;

/** Makes what pages say of themselves to programs. Safe for several threads. */
public final class Signposts {

  private static final String CANONICAL = "canonical";
  private static final String CITE_AS = "cite-as";
  private static final String TYPE = "type";
  private static final String PDF = "application/pdf";

  private final Records records;
  private final SiteSettings site;

  public Signposts(Records records, SiteSettings site) {
    this.records = records;
    this.site = site;
  }

  /** Of the page of a document, or of a page of it. */
  public Signpost of(Resolution.Found found) {
    ArchivedDocument document = found.document();
    Bibliography cited = records.cited(found);
    String rights = document.description().text(TextElement.RIGHTS).orElse(null);
    return new Signpost(
        title(cited.title()),
        links(found),
        MetaTags.of(cited, rights, isPdf(document) ? original(document).toString() : null),
        records.write(found, Representation.JSON_LD),
        found.address().name());
  }

  /** Of the page that stands where a document was withdrawn. */
  public Signpost of(Resolution.Withdrawn withdrawn) {
    PermanentAddress address = new PermanentAddress(withdrawn.id(), null);
    return new Signpost(
        title("Withdrawn"),
        List.of(new WebLink(records.address(address), CITE_AS)),
        List.of(
            new MetaTag(
                "description",
                "Document %s was withdrawn from this archive on %s: %s"
                    .formatted(
                        withdrawn.id(),
                        withdrawn.withdrawal().on(),
                        withdrawn.withdrawal().reason()))),
        records.write(withdrawn, Representation.JSON_LD),
        "");
  }

  /** Of the page of a search, whose address may hold more than is asked by it. */
  public Signpost of(SearchQuery query) {
    String asked = SearchAddress.queryString(query);
    URI address = URI.create(site.address() + (asked.isEmpty() ? "/" : "/?" + asked));
    return new Signpost(
        "",
        List.of(new WebLink(address, CITE_AS), new WebLink(address, CANONICAL), unapi()),
        List.of(),
        "",
        "");
  }

  private List<WebLink> links(Resolution.Found found) {
    PermanentAddress address = found.address();
    ArchivedDocument document = found.document();
    List<WebLink> links = new ArrayList<>();
    links.add(new WebLink(records.address(address), CITE_AS));
    links.add(new WebLink(records.address(address), CANONICAL));
    links.add(new WebLink(URI.create("https://schema.org/AboutPage"), TYPE));
    links.add(new WebLink(URI.create("https://schema.org/ArchiveComponent"), TYPE));
    for (Representation form : Representation.values()) {
      links.add(new WebLink(records.address(address, form), "describedby", form.mediaType()));
    }
    if (document.hasFile()) {
      links.add(new WebLink(original(document), "item", document.file().mediaType()));
    }
    if (address.page() != null) {
      links.add(new WebLink(site.document(document.id()), "collection"));
    } else {
      DocumentId parent = document.description().parent();
      if (parent != null) {
        links.add(new WebLink(site.document(parent.text()), "collection"));
      }
    }
    links.add(unapi());
    return links;
  }

  private WebLink unapi() {
    return new WebLink(URI.create(site.address() + "/unapi"), "unapi-server", "application/xml");
  }

  private URI original(ArchivedDocument document) {
    return URI.create(site.address() + "/api/documents/" + document.id() + "/original");
  }

  private static boolean isPdf(ArchivedDocument document) {
    return document.hasFile() && document.file().mediaType().equals(PDF);
  }

  private String title(String title) {
    return title + " – " + site.name();
  }
}
