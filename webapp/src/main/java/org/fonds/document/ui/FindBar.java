package org.fonds.document.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import org.fonds.document.ArchivedDocument;
import org.fonds.search.PageHits;
import org.fonds.search.WordsInside;

/** Seeks words within one document and leads from hit to hit. */
final class FindBar extends Div {

  private final FindField field = new FindField();
  private final HitSteps steps = new HitSteps();
  private final HitPages pages = new HitPages();
  private final Paragraph notice = new Paragraph();

  FindBar() {
    addClassName("find-bar");
    notice.addClassName("understood");
    notice.setId("find-notice");
    Div line = new Div(field, steps);
    line.addClassName("find-line");
    line.getElement().setAttribute("role", "search");
    line.getElement().setAttribute("aria-label", "This document");
    add(line, notice, pages);
  }

  /**
   * Shows what is sought at a place and where the hits are.
   *
   * @param usual the mode that needs no saying in an address
   * @param single whether single hits can be pointed at
   */
  void show(ArchivedDocument document, Place place, PageHits hits, ViewMode usual, boolean single) {
    setVisible(document.pages().stream().anyMatch(page -> !page.text().isBlank()));
    field.show(place.find());
    steps.show(place, hits, usual, single);
    pages.show(document, place, hits, usual);
    String notices =
        place.find().isBlank() ? "" : String.join(" ", WordsInside.of(place.words()).notices());
    notice.setText(notices);
    notice.setVisible(!notices.isEmpty());
  }

  /** Somebody asked for other words, or for the next hit of the same. */
  Registration onAsked(ComponentEventListener<FindField.Asked> listener) {
    return field.onAsked(listener);
  }
}
