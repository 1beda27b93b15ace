package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;
import org.fonds.search.MarkedText;
import org.fonds.search.solr.MarkedPage;
import org.fonds.shell.ui.Badge;

/** One page of a document: as it came, as words, or both side by side. */
final class Sheets extends Div {

  /**
   * @param marked what became of marking the hits
   */
  Sheets(ArchivedDocument document, Place place, MarkedPage marked) {
    addClassNames("sheets", "show-" + place.mode().parameter());
    document
        .stored()
        .partOfPage(place.page())
        .ifPresent(part -> add(within(document.id(), part, place.page())));
    if (place.mode() != ViewMode.TEXT) {
      add(new OriginalFrame(document, place));
    }
    if (place.mode() != ViewMode.PAGE) {
      add(
          document
              .page(place.page())
              .map(page -> words(page, marked))
              .orElseGet(() -> Leaf.without(document.textOutcome())));
    }
  }

  /** Says that the page belongs to a file within the document's file. */
  private static Component within(String id, Part part, int page) {
    String pages = part.pageCount() == 1 ? "" : "Page " + (page - part.firstPage() + 1) + " of ";
    Paragraph notice = new Paragraph(new Span(pages), PartList.opening(id, part));
    notice.addClassName("part-here");
    notice.setId("part-here");
    return notice;
  }

  private static Component words(PageText page, MarkedPage marked) {
    Div text = new Div();
    text.addClassName("text");
    if (page.ocr()) {
      Integer sure = page.ocrConfidence();
      Badge badge =
          Badge.warning(
              "Text read by machine (OCR)" + (sure == null ? "" : ", " + sure + " % sure"));
      badge.addClassName("ocr");
      text.add(badge);
    }
    switch (marked) {
      case MarkedPage.Marked(MarkedText hits, _) ->
          text.add(Leaf.of(page, hits == null ? unmarked(page) : hits));
      case MarkedPage.Unavailable(String reason) ->
          text.add(away(reason), Leaf.of(page, unmarked(page)));
    }
    return text;
  }

  private static MarkedText unmarked(PageText page) {
    return MarkedText.unmarked(page.text());
  }

  private static Paragraph away(String reason) {
    Paragraph notice = new Paragraph(reason);
    notice.addClassName("notice");
    notice.setId("marks-away");
    return notice;
  }
}
