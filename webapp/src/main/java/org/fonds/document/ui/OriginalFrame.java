package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.fonds.document.ArchivedDocument;
import org.jspecify.annotations.Nullable;

/** The original as it came, or the copy that is shown in its place, where a browser can show it. */
final class OriginalFrame extends Div {

  private @Nullable PageSheet sheet;

  /**
   * @param copied whether there is a copy of the original whose words can be selected
   */
  OriginalFrame(ArchivedDocument document, Place place, boolean copied, List<SheetHits.Hit> hits) {
    addClassName("original");
    setClassName("copied", copied || document.isRedactedCopy());
    if (document.isRedactedCopy()) {
      add(
          notice(
              new Text(
                  "A copy in which this archive has blacked out what is closed; it is not the"
                      + " original.")));
    } else if (copied) {
      add(
          notice(
              new Text("A copy with the words that were read by machine, to be selected. "),
              original(document)));
    }
    String title = document.description().title();
    switch (PageLook.of(document, place.page(), copied)) {
      case PageLook.Drawn(String file, int page) -> {
        sheet = new PageSheet("Page " + place.page() + " of " + title, file, page, hits);
        add(sheet);
      }
      case PageLook.WholeImage(String image) -> add(new Image(image, "The original: " + title));
      case PageLook.PageImage(String image) ->
          add(new Image(image, "Page " + place.page() + " of the original: " + title));
      case PageLook.WebPage(String address) -> add(webPage(address, title));
      case PageLook.None() -> {}
    }
  }

  private static Paragraph notice(Component... words) {
    Paragraph notice = new Paragraph(words);
    notice.addClassName("notice");
    return notice;
  }

  private static Anchor original(ArchivedDocument document) {
    Anchor original =
        new Anchor("api/documents/" + document.id() + "/original", "The original as it came");
    original.setId("open-original");
    original.setRouterIgnore(true);
    original.setTarget(AnchorTarget.BLANK);
    return original;
  }

  private static IFrame webPage(String address, String title) {
    IFrame frame = new IFrame(address);
    frame.setTitle("The original: " + title);
    frame.setId("web-page");
    frame.getElement().setAttribute("sandbox", "");
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
}
