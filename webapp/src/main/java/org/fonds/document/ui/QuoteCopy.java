package org.fonds.document.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.fonds.citation.FormattedCitation;
import org.jspecify.annotations.Nullable;

/**
 * Offers to copy what is selected on the page together with its footnote and a link that opens the
 * page with these words marked, and to keep it.
 */
@Tag("fonds-quote")
@JavaScript("context://js/quote.js")
final class QuoteCopy extends Component {

  private final transient @Nullable UnaryOperator<String> keep;

  /**
   * @param address of the page, as it is cited
   * @param keep keeps words for whoever reads, and says what became of them; null for nobody
   */
  QuoteCopy(URI address, @Nullable UnaryOperator<String> keep) {
    this.keep = keep;
    getElement().setAttribute("address", address.toString());
    getElement().setAttribute("keeps", keep != null);
  }

  /** Keeps selected words on the research desk, and says what became of them. */
  @ClientCallable
  public String keep(String words) {
    return keep == null ? "Sign in to keep quotations" : keep.apply(words);
  }

  /** What is copied behind the words from now on. */
  void footnote(FormattedCitation note) {
    getElement().setAttribute("note", note.plain());
    getElement().setAttribute("note-html", note.html());
  }
}
