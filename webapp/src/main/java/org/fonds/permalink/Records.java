package org.fonds.permalink;

import java.net.URI;
import org.fonds.citation.Bibliographies;
import org.fonds.citation.Bibliography;
import org.fonds.citation.CitationFormat;
import org.fonds.citation.Citations;
import org.fonds.citation.CitedPage;
import org.fonds.description.Withdrawal;
import org.fonds.room.ReadingRooms;
import org.fonds.site.SiteSettings;

/** Writes what lies at a permanent address in each of its representations. Safe for threads. */
public final class Records {

  private final ReadingRooms rooms;
  private final Bibliographies bibliographies;
  private final Citations citations;
  private final SiteSettings site;
  private final ArchiveComponentWriter archiveComponents;
  private final ZoteroRdfWriter zotero = new ZoteroRdfWriter();

  /**
   * @param rooms who asks is shown only units that are in the own room
   */
  public Records(
      ReadingRooms rooms, Bibliographies bibliographies, Citations citations, SiteSettings site) {
    this.rooms = rooms;
    this.bibliographies = bibliographies;
    this.citations = citations;
    this.site = site;
    this.archiveComponents = new ArchiveComponentWriter(site);
  }

  /** How a document, or the page of it that was asked for, is cited. */
  public Bibliography cited(Resolution.Found found) {
    CitedPage page = found.page();
    return page == null
        ? bibliographies.of(found.document())
        : bibliographies.of(found.document(), page);
  }

  /** A document, or the page of it that was asked for. */
  public String write(Resolution.Found found, Representation form) {
    Bibliography cited = cited(found);
    return switch (form) {
      case JSON_LD ->
          archiveComponents.write(
              found.document(), cited, rooms.current().documents().above(found.document()));
      case ZOTERO_RDF -> zotero.write(cited);
      case RIS -> citations.write(cited, CitationFormat.RIS);
      case BIBTEX -> citations.write(cited, CitationFormat.BIBTEX);
      case CSL_JSON -> citations.write(cited, CitationFormat.CSL_JSON);
    };
  }

  /** What is left of a document that was withdrawn: that it was, when and why. */
  public String write(Resolution.Withdrawn withdrawn, Representation form) {
    Bibliography tombstone = tombstone(withdrawn);
    return switch (form) {
      case JSON_LD -> archiveComponents.writeTombstone(tombstone);
      case ZOTERO_RDF -> zotero.write(tombstone);
      case RIS -> citations.write(tombstone, CitationFormat.RIS);
      case BIBTEX -> citations.write(tombstone, CitationFormat.BIBTEX);
      case CSL_JSON -> citations.write(tombstone, CitationFormat.CSL_JSON);
    };
  }

  /** The permanent address in full, under which it is cited. */
  public URI address(PermanentAddress address) {
    Integer page = address.page();
    return page == null ? site.document(address.id()) : site.page(address.id(), page);
  }

  /** Where a representation is to be had whatever a program says that it accepts. */
  public URI address(PermanentAddress address, Representation form) {
    return URI.create(site.address() + "/unapi?id=" + address.name() + "&format=" + form.format());
  }

  private Bibliography tombstone(Resolution.Withdrawn withdrawn) {
    Withdrawal why = withdrawn.withdrawal();
    return Bibliography.titled(
        withdrawn.id(),
        "Withdrawn document " + withdrawn.id(),
        site,
        "Withdrawn from this archive on %s: %s".formatted(why.on(), why.reason()));
  }
}
