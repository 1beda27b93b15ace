package org.fonds.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.SortedSet;
import java.util.TreeSet;
import org.fonds.search.SearchQuery;
import org.fonds.shell.ui.Links;

/** Links to the pages of a result: the first, the last and those around the one shown. */
final class Paging extends Nav {

  private static final int AROUND = 2;

  Paging() {
    addClassName("paging");
    setAriaLabel("Pages of the result");
  }

  /**
   * Shows the ways on and back.
   *
   * @param total documents that answer
   */
  void show(SearchQuery query, long total) {
    removeAll();
    int last = lastPage(query, total);
    int here = query.page();
    setVisible(last > 1);
    if (here > 1) {
      add(link(query, Math.min(here - 1, last), "‹ Previous", "prev"));
    }
    int before = 0;
    for (int number : numbers(Math.min(here, last), last)) {
      if (number > before + 1) {
        add(new Span("…"));
      }
      Anchor link = link(query, number, Integer.toString(number), "");
      link.setAriaLabel("Page " + number);
      if (number == here) {
        link.getElement().setAttribute("aria-current", "page");
      }
      add(link);
      before = number;
    }
    if (here < last) {
      add(link(query, here + 1, "Next ›", "next"));
    }
  }

  /** The number of the last page, at least 1. */
  static int lastPage(SearchQuery query, long total) {
    return (int) Math.max(1, Math.ceilDiv(total, query.size()));
  }

  private static SortedSet<Integer> numbers(int here, int last) {
    SortedSet<Integer> numbers = new TreeSet<>();
    numbers.add(1);
    numbers.add(last);
    for (int number = Math.max(1, here - AROUND);
        number <= Math.min(last, here + AROUND);
        number++) {
      numbers.add(number);
    }
    return numbers;
  }

  private static Anchor link(SearchQuery query, int page, String text, String relation) {
    Anchor link = new Anchor(Links.search(query.onPage(page)), text);
    if (!relation.isEmpty()) {
      link.getElement().setAttribute("rel", relation);
    }
    return link;
  }
}
