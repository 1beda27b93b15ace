package org.fonds.document.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.fonds.quotation.QuoteLink;
import org.fonds.search.SearchQuery;
import org.fonds.search.Words;
import org.fonds.shell.ui.Links;

/**
 * Where a reader is within a document.
 *
 * @param id of the document
 * @param page counted from 1
 * @param search that led here: it leads back, and its hits are marked if nothing is sought within
 *     the document
 * @param mode what of the page is shown
 * @param find what is sought within the document, as typed; blank for nothing
 * @param hit which of the hits on the page is looked at, counted from 1
 * @param quote what is marked in the place of hits, because a quotation leads here
 */
record Place(
    String id, int page, SearchQuery search, ViewMode mode, String find, int hit, QuoteLink quote) {

  /** At the first hit of what the search sought. */
  Place(String id, int page, SearchQuery search, ViewMode mode) {
    this(id, page, search, mode, "", 1, QuoteLink.NONE);
  }

  /** Another page, at its first hit. */
  Place onPage(int number) {
    return atHit(number, 1);
  }

  /** A hit on a page, counted from 1. */
  Place atHit(int number, int which) {
    return new Place(id, number, search, mode, find, which, quote);
  }

  Place as(ViewMode other) {
    return new Place(id, page, search, other, find, hit, quote);
  }

  /** The same page with other words sought within the document. */
  Place finding(String words) {
    return new Place(id, page, search, mode, words, 1, QuoteLink.NONE);
  }

  /** What is sought: within the document, else by the search that led here; none if neither. */
  Words words() {
    return find.isBlank() ? search.words() : search.words().withText(find);
  }

  /** Whether it is the same page with the same words, whichever hit is looked at. */
  boolean hasSamePageAs(Place other) {
    return atHit(page, 1).equals(other.atHit(other.page(), 1));
  }

  /**
   * The address, relative to the root of the site.
   *
   * @param usual the mode that needs no saying
   */
  String address(ViewMode usual) {
    StringBuilder address = new StringBuilder(Links.page(id, page, search));
    if (mode != usual) {
      add(address, "view", mode.parameter());
    }
    if (!find.isBlank()) {
      add(address, "find", find);
    }
    if (hit > 1) {
      add(address, "hit", Integer.toString(hit));
    }
    if (!quote.isNone()) {
      address.append(address.indexOf("?") < 0 ? '?' : '&').append(quote.written());
    }
    return address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    address
        .append(address.indexOf("?") < 0 ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, UTF_8));
  }
}
