package org.fonds.shell.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What pages say to people in sentences of their own. */
public final class Sentences {

  private Sentences() {}

  /** Something that helps to understand, less loud than the page's own text. */
  public static Paragraph said(String sentence) {
    Paragraph said = new Paragraph(sentence);
    said.addClassName("understood");
    return said;
  }

  /** The same within a line. */
  public static Span aside(String words) {
    Span aside = new Span(words);
    aside.addClassName("understood");
    return aside;
  }

  /** What is wrong, and what to do. */
  public static Paragraph fault(String sentence) {
    Paragraph fault = new Paragraph(sentence);
    fault.addClassName("fault");
    return fault;
  }
}
