package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.fonds.search.PageHits;

/**
 * The way from hit to hit through a document, and which of them is looked at. Its links stay the
 * same when the place changes, so that whoever follows one again and again keeps the focus.
 */
final class HitSteps extends Nav {

  private final Anchor previous = step("previous-hit", "p");
  private final Anchor next = step("next-hit", "n");
  private final Span here = new Span();

  HitSteps() {
    addClassName("hits-here");
    setAriaLabel("Hits in this document");
    here.setId("hits-here");
    here.getElement().setAttribute("role", "status");
    add(previous, here, next);
  }

  /**
   * Shows the steps from a place.
   *
   * @param usual the mode that needs no saying in an address
   */
  void show(Place place, PageHits hits, ViewMode usual) {
    String what = isByPage(place) ? "page with hits" : "hit";
    here.setText(HitWords.of(place, hits));
    lead(previous, "‹ Previous " + what, before(place, hits), usual);
    lead(next, "Next " + what + " ›", after(place, hits), usual);
    previous.setVisible(!hits.isEmpty());
    next.setVisible(!hits.isEmpty());
  }

  /** The hit before; of an original as it came, the page before that has some. */
  static Optional<Place> before(Place place, PageHits hits) {
    if (!isByPage(place) && place.hit() > 1) {
      return Optional.of(place.atHit(place.page(), place.hit() - 1));
    }
    return hits.pageBefore(place.page())
        .map(page ->
            isByPage(place) ? place.onPage(page) : place.atHit(page, Math.max(1, hits.on(page))));
  }

  /** The next hit; of an original as it came, the next page that has some. */
  static Optional<Place> after(Place place, PageHits hits) {
    if (!isByPage(place) && place.hit() < hits.on(place.page())) {
      return Optional.of(place.atHit(place.page(), place.hit() + 1));
    }
    return hits.pageAfter(place.page()).map(place::onPage);
  }

  /** Single hits can be pointed at in words only. */
  private static boolean isByPage(Place place) {
    return place.mode() == ViewMode.PAGE;
  }

  private static Anchor step(String id, String key) {
    Anchor link = new Anchor();
    link.setId(id);
    link.addClassName("btn");
    link.setTitle("Key: " + key);
    link.getElement().setAttribute("aria-keyshortcuts", key);
    return link;
  }

  private static void lead(Anchor link, String text, Optional<Place> to, ViewMode usual) {
    link.setText(text);
    if (to.isPresent()) {
      link.setHref(to.get().address(usual));
      link.getElement().removeAttribute("aria-disabled").removeAttribute("role");
      link.getElement().removeAttribute("tabindex");
    } else {
      link.removeHref();
      // A focus that is here stays here, and hears that there is no further way.
      link.getElement().setAttribute("aria-disabled", "true").setAttribute("role", "link");
      link.getElement().setAttribute("tabindex", "-1");
    }
  }
}
