package org.fonds.document.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.fonds.document.ArchivedDocument;
import org.fonds.search.PageHits;
import org.fonds.search.solr.PageMarks;
import org.fonds.store.PageNames;

/** The pages of a document that have hits, with the number of hits on each, to be opened. */
final class HitPages extends Details {

  /** More links than these nobody reads. */
  private static final int MOST = 200;

  HitPages() {
    addClassName("hit-pages");
    setId("hit-pages");
    setVisible(false);
  }

  /**
   * Lists the pages around a place.
   *
   * @param usual the mode that needs no saying in an address
   */
  void show(ArchivedDocument document, Place place, PageHits hits, ViewMode usual) {
    setVisible(hits.pageCount() > 1);
    removeAll();
    if (hits.pageCount() <= 1) {
      return;
    }
    setSummaryText(HitWords.inAll(hits));
    PageNames names = document.pageNames();
    UnorderedList list = new UnorderedList();
    nearest(place, hits).forEach(page -> list.add(item(names, place, page, hits.on(page), usual)));
    add(list);
    if (hits.pageCount() > MOST) {
      add(note("The " + MOST + " pages nearest to this one are listed."));
    }
    if (!hits.isComplete()) {
      add(
          note(
              "Hits are counted on the %d pages nearest to this one, of the others it is only known that they have some."
                  .formatted(PageMarks.MOST_COUNTED)));
    }
  }

  private static List<Integer> nearest(Place place, PageHits hits) {
    return hits.pages().stream()
        .sorted(Comparator.comparingInt(page -> Math.abs(page - place.page())))
        .limit(MOST)
        .sorted()
        .toList();
  }

  private static ListItem item(PageNames names, Place place, int page, int count, ViewMode usual) {
    Anchor link = new Anchor(place.onPage(page).address(usual), names.name(page));
    link.setAriaLabel(
        "Page "
            + page
            + names.label(page).map(called -> ", " + called).orElse("")
            + (count == 0 ? "" : ", " + HitWords.hits(count)));
    if (page == place.page()) {
      link.getElement().setAttribute("aria-current", "page");
    }
    ListItem item = new ListItem(link);
    if (count > 0) {
      Span number = new Span(Integer.toString(count));
      number.addClassName("number");
      number.getElement().setAttribute("aria-hidden", "true");
      item.add(number);
    }
    return item;
  }

  private static Paragraph note(String sentence) {
    Paragraph note = new Paragraph(sentence);
    note.addClassName("understood");
    return note;
  }
}
