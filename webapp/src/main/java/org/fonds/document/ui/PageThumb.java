package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** A page of a PDF in small, drawn in the browser when it comes into sight. */
@Tag("fonds-thumb")
@JsModule("context://js/page-thumb.js")
final class PageThumb extends Component implements HasComponents {

  /**
   * @param until what is shown before it is drawn, or where it cannot be
   */
  PageThumb(PageLook.Drawn page, Component until) {
    getElement().setAttribute("src", page.file());
    getElement().setAttribute("page", Integer.toString(page.page()));
    getElement().setAttribute("library", PdfLibrary.ROOT);
    add(until);
  }
}
