package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.search.PageHits;
import org.fonds.store.PageNames;

/**
 * The pages of a document in a row, each in small and with the number of hits on it; of long
 * documents only those around the page shown.
 */
final class PageStrip extends Nav {

  private static final int AROUND = 40;
  private static final int IMPRESSION = 700;

  /**
   * @param copied whether there is a copy of the original whose words can be selected
   * @param usual the mode that needs no saying in an address
   */
  PageStrip(ArchivedDocument document, Place place, PageHits hits, boolean copied, ViewMode usual) {
    addClassName("strip");
    setAriaLabel("Page list");
    PageNames names = document.pageNames();
    PageLook here = PageLook.of(document, place.page(), copied);
    int last = Math.min(document.pageCount(), place.page() + AROUND);
    for (int number = Math.max(1, place.page() - AROUND); number <= last; number++) {
      Anchor link = new Anchor(place.onPage(number).address(usual));
      link.setAriaLabel(name(names, number, hits.on(number)));
      if (number == place.page()) {
        link.getElement().setAttribute("aria-current", "page");
      }
      String words = document.page(number).map(PageText::text).orElse("");
      PageLook look = PageLook.of(document, number, copied);
      link.add(thumb(look, here, words, hits.on(number)), new Span(names.name(number)));
      add(link);
    }
  }

  private static String name(PageNames names, int number, int marks) {
    String label = names.label(number).map(called -> ", " + called).orElse("");
    String hits = marks == 0 ? "" : ", " + marks + (marks == 1 ? " hit" : " hits");
    return "Page " + number + label + hits;
  }

  /** In small as it looks, where it stands in the file that is open; else how its words lie. */
  private static Div thumb(PageLook look, PageLook here, String words, int marks) {
    Span impression = new Span(words.substring(0, Math.min(IMPRESSION, words.length())));
    impression.addClassName("impression");
    Div thumb =
        look instanceof PageLook.Drawn drawn && drawn.isInTheFileOf(here)
            ? new Div(new PageThumb(drawn, impression))
            : new Div(impression);
    thumb.addClassName("thumb");
    if (marks > 0) {
      Span count = new Span(Integer.toString(marks));
      count.addClassName("marks");
      thumb.add(count);
    }
    return thumb;
  }
}
