package org.fonds.document.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.fonds.shell.ui.Links;

/**
 * Where a reader is within a document.
 *
 * @param id of the document
 * @param page counted from 1
 * @param words of the search that led here, to be marked; blank for none
 * @param mode what of the page is shown
 */
record Place(String id, int page, String words, ViewMode mode) {

  Place onPage(int number) {
    return new Place(id, number, words, mode);
  }

  Place as(ViewMode other) {
    return new Place(id, page, words, other);
  }

  /**
   * The address, relative to the root of the site.
   *
   * @param usual the mode that needs no saying
   */
  String address(ViewMode usual) {
    String page = Links.page(id, this.page, words);
    if (mode == usual) {
      return page;
    }
    return page
        + (words.isBlank() ? "?" : "&")
        + "view="
        + URLEncoder.encode(mode.parameter(), UTF_8);
  }
}
