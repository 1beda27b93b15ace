package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.PageText;
import org.fonds.search.MarkedText;
import org.fonds.shell.ui.Badge;
import org.jspecify.annotations.Nullable;

/** One page of a document: as it came, as words, or both side by side. */
final class Sheets extends Div {

  /**
   * @param marked the words of the page with hits; null if it has none
   */
  Sheets(ArchivedDocument document, Place place, @Nullable MarkedText marked) {
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

  private static Component words(PageText page, @Nullable MarkedText marked) {
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
    text.add(Leaf.of(page, marked == null ? MarkedText.unmarked(page.text()) : marked));
    return text;
  }
}
