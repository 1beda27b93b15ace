package org.fonds.document.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.fonds.search.SearchQuery;
import org.fonds.search.Words;
import org.fonds.shell.ui.Links;

/**
 * Where a reader is within a document.
 *
 * @param id of the document
 * @param page counted from 1
 * @param search that led here: its hits are marked, and it leads back
 * @param mode what of the page is shown
 */
record Place(String id, int page, SearchQuery search, ViewMode mode) {

  Place onPage(int number) {
    return new Place(id, number, search, mode);
  }

  Place as(ViewMode other) {
    return new Place(id, page, search, other);
  }

  /** What was sought; none if no search led here. */
  Words words() {
    return search.words();
  }

  /**
   * The address, relative to the root of the site.
   *
   * @param usual the mode that needs no saying
   */
  String address(ViewMode usual) {
    String address = Links.page(id, page, search);
    if (mode == usual) {
      return address;
    }
    return address
        + (address.contains("?") ? "&" : "?")
        + "view="
        + URLEncoder.encode(mode.parameter(), UTF_8);
  }
}
