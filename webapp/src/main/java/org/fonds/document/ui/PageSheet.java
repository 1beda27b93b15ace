package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * One page of a PDF as it looks, with its words upon it, to be selected and heard, and with the
 * hits marked where they stand. It is drawn in the browser, which reads of the file what the page
 * needs.
 */
@Tag("fonds-sheet")
@JsModule("context://js/sheet.js")
final class PageSheet extends Component {

  /**
   * @param name what the page is called
   * @param file address of the file, relative to the root of the site
   * @param page of the file, counted from 1
   */
  PageSheet(String name, String file, int page, List<SheetHits.Hit> hits) {
    setId("page-sheet");
    getElement().setAttribute("name", name);
    getElement().setAttribute("src", file);
    getElement().setAttribute("page", Integer.toString(page));
    getElement().setAttribute("library", PdfLibrary.ROOT);
    getElement().setAttribute("hits", JsonMapper.shared().writeValueAsString(hits));
  }

  /** Sets one of the hits off from the others, counted from 1. */
  void pointAt(int hit) {
    getElement().setAttribute("hit", Integer.toString(hit));
  }
}
