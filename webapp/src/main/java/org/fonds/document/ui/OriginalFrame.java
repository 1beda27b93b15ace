package org.fonds.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import java.util.List;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.Part;
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
    String title = document.description().title();
    Optional<Part> part = document.stored().partOfPage(place.page());
    String address =
        "api/documents/"
            + document.id()
            + part.map(within -> "/parts/" + within.number()).orElse("/original");
    switch (part.map(OriginalFrame::display).orElseGet(() -> FileKind.display(document))) {
      case PDF -> {
        List<Clause.Plain> sought = QueryText.read(place.words()).sought();
        int page = place.page() - part.map(within -> within.firstPage() - 1).orElse(0);
        IFrame frame = new IFrame(PdfViewer.address(address, page, sought));
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

  /** The site makes no images of single pages within a part. */
  private static FileKind.Display display(Part part) {
    FileKind.Display display = FileKind.of(part.mediaType()).display();
    return display == FileKind.Display.PAGES ? FileKind.Display.DOWNLOAD : display;
  }
}
