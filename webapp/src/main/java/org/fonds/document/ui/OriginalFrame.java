package org.fonds.document.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.fonds.document.ArchivedDocument;

/** The original as it came, where a browser can show it. */
final class OriginalFrame extends Div {

  OriginalFrame(ArchivedDocument document, Place place, String contextPath) {
    addClassName("original");
    String address = "api/documents/" + document.id() + "/original";
    FileKind kind = FileKind.of(document.file().mediaType());
    switch (kind.display()) {
      case PDF -> {
        IFrame frame =
            new IFrame(PdfViewer.address(contextPath + "/" + address, place.page(), place.words()));
        frame.setTitle("Page " + place.page() + " of " + document.description().title());
        frame.setId("pdf-viewer");
        add(frame);
      }
      case IMAGE -> add(new Image(address, "The original: " + document.description().title()));
      case TEXT -> {
        Anchor download = new Anchor(address, "Download " + document.file().name());
        download.setRouterIgnore(true);
        add(
            new Paragraph(
                "A browser cannot show this file (" + kind.name() + "). Its text is under Text."),
            new Paragraph(download));
        addClassName("words-only");
      }
    }
  }
}
