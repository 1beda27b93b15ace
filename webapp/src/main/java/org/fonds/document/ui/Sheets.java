package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.search.MarkedText;
import org.fonds.shell.ui.Badge;

/** One page of a document: as it came, as words, or both side by side. */
final class Sheets extends Div {

  /**
   * @param marked the words of the page with hits; empty if it has none
   */
  Sheets(ArchivedDocument document, Place place, Optional<MarkedText> marked) {
    addClassNames("sheets", "show-" + place.mode().parameter());
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

  private static Component words(PageText page, Optional<MarkedText> marked) {
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
    text.add(Leaf.of(page, marked.orElseGet(() -> unmarked(page))));
    return text;
  }

  private static MarkedText unmarked(PageText page) {
    return new MarkedText(List.of(new MarkedText.Piece(page.text(), false)));
  }
}
