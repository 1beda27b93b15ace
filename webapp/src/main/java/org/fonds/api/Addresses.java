package org.fonds.api;

import java.util.UUID;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.fonds.search.Words;
import org.fonds.site.SiteSettings;

/** The addresses that answers of the API name. */
final class Addresses {

  private final SiteSettings site;

  Addresses(SiteSettings site) {
    this.site = site;
  }

  /** A document's page for people. */
  String document(String id) {
    return site.document(id).toString();
  }

  /**
   * A page of a document for people.
   *
   * @param words whose hits are marked there
   */
  String page(String id, int number, Words words) {
    String address = site.page(id, number).toString();
    return words.areNone() ? address : address + "?" + SearchAddress.queryString(words);
  }

  /** A search for people. */
  String search(SearchQuery query) {
    return site.address() + "/?" + SearchAddress.queryString(query);
  }

  /** A batch search for its person. */
  String batchSearch(UUID id) {
    return site.address() + "/batch/" + id;
  }

  /** A page's text for programs. */
  String pageText(String id, int number) {
    return api(id) + "/pages/" + number;
  }

  /** The source file. */
  String original(String id) {
    return api(id) + "/original";
  }

  /** What readers get of a redacted document. */
  String redactedCopy(String id) {
    return api(id) + "/redacted-copy";
  }

  /** A file within the source file. */
  String part(String id, int number) {
    return api(id) + "/parts/" + number;
  }

  private String api(String id) {
    return site.address() + "/api/documents/" + id;
  }
}
