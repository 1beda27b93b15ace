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
   * @param single whether single hits can be pointed at
   */
  void show(Place place, PageHits hits, ViewMode usual, boolean single) {
    String what = single ? "hit" : "page with hits";
    here.setText(HitWords.of(place, hits, single));
    lead(previous, "‹ Previous " + what, before(place, hits, single), usual);
    lead(next, "Next " + what + " ›", after(place, hits, single), usual);
    previous.setVisible(!hits.isEmpty());
    next.setVisible(!hits.isEmpty());
  }

  /** The hit before; where single hits cannot be pointed at, the page before that has some. */
  static Optional<Place> before(Place place, PageHits hits, boolean single) {
    if (single && place.hit() > 1) {
      return Optional.of(place.atHit(place.page(), place.hit() - 1));
    }
    return hits.pageBefore(place.page())
        .map(page -> single ? place.atHit(page, Math.max(1, hits.on(page))) : place.onPage(page));
  }

  /** The next hit; where single hits cannot be pointed at, the next page that has some. */
  static Optional<Place> after(Place place, PageHits hits, boolean single) {
    if (single && place.hit() < hits.on(place.page())) {
      return Optional.of(place.atHit(place.page(), place.hit() + 1));
    }
    return hits.pageAfter(place.page()).map(place::onPage);
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
