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
import org.fonds.shell.ui.Links;
import org.jspecify.annotations.Nullable;

/** The original as it came, where a browser can show it. */
final class OriginalFrame extends Div {

  private @Nullable PageSheet sheet;

  private OriginalFrame() {
    addClassName("original");
  }

  /** A copy of a scan whose words can be selected, with the way to the original. */
  static OriginalFrame ofCopy(ArchivedDocument document, Place place, List<SheetHits.Hit> hits) {
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
    frame.add(notice);
    frame.draw(documents + "/access-copy", place.page(), document, place, hits);
    return frame;
  }

  /** What readers get in the place of a document of which passages are blacked out. */
  static OriginalFrame ofRedacted(
      ArchivedDocument document, Place place, List<SheetHits.Hit> hits) {
    OriginalFrame frame = new OriginalFrame();
    frame.addClassName("copied");
    Paragraph notice =
        new Paragraph(
            "A copy in which this archive has blacked out what is closed; it is not the original.");
    notice.addClassName("notice");
    frame.add(notice);
    frame.draw(Links.redactedCopy(document.id()), place.page(), document, place, hits);
    return frame;
  }

  /** Sets one of the hits on the page off from the others, counted from 1. */
  void pointAt(int hit) {
    if (sheet != null) {
      sheet.pointAt(hit);
    }
  }

  /** Whether hits are marked where they stand on the page. */
  boolean marksHits() {
    return sheet != null;
  }

  /**
   * @param page of the file that is shown; counted otherwise than in the document if it is a part
   */
  private void draw(
      String file, int page, ArchivedDocument document, Place place, List<SheetHits.Hit> hits) {
    String name = "Page " + place.page() + " of " + document.description().title();
    sheet = new PageSheet(name, file, page, hits);
    add(sheet);
  }

  OriginalFrame(ArchivedDocument document, Place place, List<SheetHits.Hit> hits) {
    this();
    String title = document.description().title();
    Optional<Part> part = document.stored().partOfPage(place.page());
    String address =
        "api/documents/"
            + document.id()
            + part.map(within -> "/parts/" + within.number()).orElse("/original");
    int page = place.page() - part.map(within -> within.firstPage() - 1).orElse(0);
    switch (part.map(OriginalFrame::display).orElseGet(() -> FileKind.display(document))) {
      case PDF -> draw(address, page, document, place, hits);
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
