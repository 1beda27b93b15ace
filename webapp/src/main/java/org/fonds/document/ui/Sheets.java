package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.extraction.Part;
import org.fonds.index.OcrQuality;
import org.fonds.search.CorrectedWords;
import org.fonds.search.MarkedText;
import org.fonds.search.solr.MarkedPage;
import org.fonds.shell.ui.Badge;
import org.fonds.store.Correction;
import org.jspecify.annotations.Nullable;

/** One page of a document: as it came, as words, or both side by side. */
final class Sheets extends Div {

  private @Nullable Leaf leaf;
  private @Nullable OriginalFrame frame;

  /**
   * @param marked what became of marking the hits
   * @param copied whether there is a copy of the original whose words can be selected
   */
  Sheets(ArchivedDocument document, Place place, MarkedPage marked, boolean copied) {
    addClassNames("sheets", "show-" + place.mode().parameter());
    document
        .stored()
        .partOfPage(place.page())
        .ifPresent(part -> add(within(document.id(), part, place.page())));
    if (place.mode() != ViewMode.TEXT) {
      frame =
          new OriginalFrame(document, place, copied, SheetHits.of(read(document, place, marked)));
      add(frame);
    }
    if (place.mode() != ViewMode.PAGE) {
      add(
          document
              .page(place.page())
              .map(page -> words(document, page, marked))
              .orElseGet(() -> Leaf.without(document.textOutcome())));
      CorrectionWords.way(document, place.page()).ifPresent(this::add);
    }
    pointAt(place.hit());
  }

  /** The words of the page with what of them was marked. */
  private static CorrectedWords read(ArchivedDocument document, Place place, MarkedPage marked) {
    String stored = document.page(place.page()).map(PageText::text).orElse("");
    return marked instanceof MarkedPage.Marked hits
        ? hits.on(stored)
        : CorrectedWords.of(MarkedText.unmarked(stored));
  }

  /** Whether single hits can be pointed at, and not only pages that have some. */
  boolean marksHits() {
    return leaf != null || (frame != null && frame.marksHits());
  }

  /** Sets one of the hits on the page off from the others, counted from 1. */
  void pointAt(int hit) {
    if (frame != null) {
      frame.pointAt(hit);
    }
    if (leaf != null) {
      leaf.pointAt(hit);
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

  private Component words(ArchivedDocument document, PageText page, MarkedPage marked) {
    Div text = new Div();
    text.addClassName("text");
    Optional<Correction> correction = document.correction(page.number());
    if (correction.isPresent()) {
      text.add(CorrectionWords.badge(correction.get()));
    } else if (page.readByOcr()) {
      text.add(ocr(page.ocrConfidence()));
    }
    Leaf words =
        switch (marked) {
          case MarkedPage.Marked hits -> Leaf.of(page, hits.on(page.text()));
          case MarkedPage.Unavailable(String reason) -> {
            text.add(away(reason));
            yield Leaf.of(page, CorrectedWords.of(MarkedText.unmarked(page.text())));
          }
        };
    leaf = words;
    text.add(words);
    if (correction.isPresent()) {
      text.add(CorrectionWords.machine(document.machineText(page.number())));
    }
    return text;
  }

  private static Badge ocr(@Nullable Integer sure) {
    String how = sure == null ? "" : ", " + sure + " % sure: " + OcrQuality.of(sure).value();
    Badge badge = Badge.warning("Text read by machine (OCR)" + how);
    badge.addClassName("ocr");
    return badge;
  }

  private static Paragraph away(String reason) {
    Paragraph notice = new Paragraph(reason);
    notice.addClassName("notice");
    notice.setId("marks-away");
    return notice;
  }
}
