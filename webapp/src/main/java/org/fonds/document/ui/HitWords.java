package org.fonds.document.ui;

import java.util.Locale;
import org.fonds.search.PageHits;

/** Says where among the hits of a document a reader is. What was not counted is not said. */
final class HitWords {

  private HitWords() {}

  /**
   * In one line; empty where nothing is sought, or where a search led here for its title alone.
   *
   * @param single whether single hits can be pointed at
   */
  static String of(Place place, PageHits hits, boolean single) {
    if (hits.isEmpty()) {
      return place.find().isBlank() ? "" : "No hits in this document";
    }
    int here = hits.on(place.page());
    if (!single) {
      return hits(here) + " on page " + place.page() + "; " + inAll(hits);
    }
    if (here == 0) {
      return "No hit on page " + place.page() + "; " + inAll(hits);
    }
    if (hits.isComplete()) {
      int number = hits.before(place.page()) + place.hit();
      return "Hit %d of %s, page %d".formatted(number, number(hits.total()), place.page());
    }
    return "Hit %d of %d on page %d; %s".formatted(place.hit(), here, place.page(), inAll(hits));
  }

  /** How many there are. */
  static String inAll(PageHits hits) {
    String pages = number(hits.pageCount()) + (hits.pageCount() == 1 ? " page" : " pages");
    return hits.isComplete() ? hits(hits.total()) + " on " + pages : "hits on " + pages;
  }

  /** A number of hits. */
  static String hits(int count) {
    return count == 0 ? "no hits" : count == 1 ? "1 hit" : number(count) + " hits";
  }

  private static String number(int number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }
}
