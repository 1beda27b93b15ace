package org.fonds.correction.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Sentences to who writes. */
final class Sentences {

  private Sentences() {}

  static Paragraph said(String sentence) {
    Paragraph said = new Paragraph(sentence);
    said.addClassName("understood");
    return said;
  }

  static Paragraph fault(String sentence) {
    Paragraph fault = new Paragraph(sentence);
    fault.addClassName("fault");
    return fault;
  }
}
