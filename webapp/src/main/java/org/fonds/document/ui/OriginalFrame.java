package org.fonds.document.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.fonds.document.ArchivedDocument;
import org.fonds.extraction.Part;
import org.fonds.search.Clause;
import org.fonds.search.QueryText;
import org.fonds.shell.ui.Links;

/** The original as it came, where a browser can show it. */
final class OriginalFrame extends Div {

  /** The viewer offers to draw on the page, which is not for an archive; and it obeys the theme. */
  private static final String FIT_IN =
      """
      this.addEventListener('load', () => {
        const viewer = this.contentDocument;
        const style = new this.contentWindow.CSSStyleSheet();
        style.replaceSync('#editorModeButtons, #editorModeSeparator { display: none !important; }');
        viewer.adoptedStyleSheets = [...viewer.adoptedStyleSheets, style];
        viewer.documentElement.style.colorScheme =
          getComputedStyle(document.documentElement).colorScheme;
      });
      """;

  private OriginalFrame() {
    addClassName("original");
  }

  /** A copy of a scan whose words can be selected, with the way to the original. */
  static OriginalFrame ofCopy(ArchivedDocument document, Place place) {
    OriginalFrame frame = new OriginalFrame();
    frame.addClassName("copied");
    String documents = "api/documents/" + document.id();
    Anchor original = new Anchor(documents + "/original", "The original as it came");
    original.setId("open-original");
    original.setRouterIgnore(true);
    original.setTarget(AnchorTarget.BLANK);
    Paragraph notice =
        new Paragraph(
            new Text("A copy with the words that were read by machine, to be selected. "),
            original);
    notice.addClassName("notice");
    frame.add(notice, viewer(documents + "/access-copy", place.page(), document, place));
    return frame;
  }

  /** What readers get in the place of a document of which passages are blacked out. */
  static OriginalFrame ofRedacted(ArchivedDocument document, Place place) {
    OriginalFrame frame = new OriginalFrame();
    frame.addClassName("copied");
    Paragraph notice =
        new Paragraph(
            "A copy in which this archive has blacked out what is closed; it is not the original.");
    notice.addClassName("notice");
    frame.add(notice, viewer(Links.redactedCopy(document.id()), place.page(), document, place));
    return frame;
  }

  /**
   * @param page of the file that is shown; counted otherwise than in the document if it is a part
   */
  private static IFrame viewer(String file, int page, ArchivedDocument document, Place place) {
    List<Clause.Plain> sought = QueryText.read(place.words().text()).sought();
    IFrame frame = new IFrame(PdfViewer.address(file, page, sought));
    frame.setTitle("Page " + place.page() + " of " + document.description().title());
    frame.setId("pdf-viewer");
    frame.getElement().executeJs(FIT_IN);
    return frame;
  }

  OriginalFrame(ArchivedDocument document, Place place) {
    this();
    String title = document.description().title();
    Optional<Part> part = document.stored().partOfPage(place.page());
    String address =
        "api/documents/"
            + document.id()
            + part.map(within -> "/parts/" + within.number()).orElse("/original");
    int page = place.page() - part.map(within -> within.firstPage() - 1).orElse(0);
    switch (part.map(OriginalFrame::display).orElseGet(() -> FileKind.display(document))) {
      case PDF -> add(viewer(address, page, document, place));
      case IMAGE -> add(new Image(address, "The original: " + title));
      case PAGES -> {
        String image = "api/documents/" + document.id() + "/pages/" + place.page() + "/image";
        add(new Image(image, "Page " + place.page() + " of the original: " + title));
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
