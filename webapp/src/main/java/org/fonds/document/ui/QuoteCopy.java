package org.fonds.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.net.URI;
import org.fonds.citation.FormattedCitation;

/**
 * Offers to copy what is selected on the page together with its footnote and a link that opens the
 * page with these words marked.
 */
@Tag("fonds-quote")
@JavaScript("context://js/quote.js")
final class QuoteCopy extends Component {

  /**
   * @param address of the page, as it is cited
   */
  QuoteCopy(URI address) {
    getElement().setAttribute("address", address.toString());
  }

  /** What is copied behind the words from now on. */
  void footnote(FormattedCitation note) {
    getElement().setAttribute("note", note.plain());
    getElement().setAttribute("note-html", note.html());
  }
}
