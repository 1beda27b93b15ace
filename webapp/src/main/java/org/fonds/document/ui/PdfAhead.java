package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Gets the browser ready to draw a PDF while nothing else is to be done, so that the page behind a
 * hit is there sooner. Shows nothing.
 */
@Tag("fonds-pdf-ahead")
@JsModule("context://js/pdf-ahead.js")
public final class PdfAhead extends Component {

  public PdfAhead() {
    getElement().setAttribute("library", PdfLibrary.ROOT);
    getElement().setAttribute("hidden", true);
  }
}
