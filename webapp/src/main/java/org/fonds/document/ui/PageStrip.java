package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.search.PageHits;

/**
 * The pages of a document in a row, each with an impression of its words and the number of hits on
 * it; of long documents only those around the page shown.
 */
final class PageStrip extends Nav {

  private static final int AROUND = 40;
  private static final int IMPRESSION = 700;

  /**
   * @param usual the mode that needs no saying in an address
   */
  PageStrip(ArchivedDocument document, Place place, PageHits hits, ViewMode usual) {
    addClassName("strip");
    setAriaLabel("Page list");
    int last = Math.min(document.pageCount(), place.page() + AROUND);
    for (int number = Math.max(1, place.page() - AROUND); number <= last; number++) {
      Anchor link = new Anchor(place.onPage(number).address(usual));
      link.setAriaLabel(name(number, hits.on(number)));
      if (number == place.page()) {
        link.getElement().setAttribute("aria-current", "page");
      }
      String words = document.page(number).map(PageText::text).orElse("");
      link.add(thumb(words, hits.on(number)), new Span("p. " + number));
      add(link);
    }
  }

  private static String name(int number, int marks) {
    if (marks == 0) {
      return "Page " + number;
    }
    return "Page " + number + ", " + marks + (marks == 1 ? " hit" : " hits");
  }

  private static Div thumb(String words, int marks) {
    Span impression = new Span(words.substring(0, Math.min(IMPRESSION, words.length())));
    impression.addClassName("impression");
    Div thumb = new Div(impression);
    thumb.addClassName("thumb");
    if (marks > 0) {
      Span count = new Span(Integer.toString(marks));
      count.addClassName("marks");
      thumb.add(count);
    }
    return thumb;
  }
}
