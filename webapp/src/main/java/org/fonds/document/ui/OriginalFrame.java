package org.fonds.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import org.fonds.document.ArchivedDocument;
import org.fonds.search.Clause;
import org.fonds.search.QueryText;

/** The original as it came, where a browser can show it. */
final class OriginalFrame extends Div {

  /** The viewer offers to draw on the page, which is not for an archive; and it obeys the theme. */
  private static final String FIT_IN =
      """
      this.addEventListener('load', () => {
        const viewer = this.contentDocument;
        const style = viewer.createElement('style');
        style.textContent = '#editorModeButtons, #editorModeSeparator { display: none !important; }';
        viewer.head.append(style);
        viewer.documentElement.style.colorScheme =
          getComputedStyle(document.documentElement).colorScheme;
      });
      """;

  OriginalFrame(ArchivedDocument document, Place place) {
    addClassName("original");
    String address = "api/documents/" + document.id() + "/original";
    String title = document.description().title();
    switch (FileKind.display(document)) {
      case PDF -> {
        List<Clause.Plain> sought = QueryText.read(place.words()).sought();
        IFrame frame = new IFrame(PdfViewer.address(address, place.page(), sought));
        frame.setTitle("Page " + place.page() + " of " + title);
        frame.setId("pdf-viewer");
        frame.getElement().executeJs(FIT_IN);
        add(frame);
      }
      case IMAGE -> add(new Image(address, "The original: " + title));
      case PAGES -> {
        String page = "api/documents/" + document.id() + "/pages/" + place.page() + "/image";
        add(new Image(page, "Page " + place.page() + " of the original: " + title));
      }
      case WEB_PAGE -> {
        IFrame frame = new IFrame(address);
        frame.setTitle("The original: " + title);
        frame.setId("web-page");
        frame.getElement().setAttribute("sandbox", "");
        add(frame);
      }
      case WORDS, DOWNLOAD -> {
        // Its words are shown, and it can be downloaded.
      }
    }
  }
}
