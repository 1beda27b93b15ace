package org.fonds.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says that the index does not answer; documents themselves can still be read. */
public final class SearchAway extends Div {

  /**
   * @param reason a plain sentence
   * @param retry run when a person tries again
   */
  public SearchAway(String reason, Runnable retry) {
    setId("search-away");
    addClassName("no-hits");
    getElement().setAttribute("role", "alert");
    Button again = new Button("Try again", event -> retry.run());
    again.setId("retry");
    add(
        new H2("The search does not answer at the moment"),
        new Paragraph(reason),
        new Paragraph("Your search stays in the address of this page. Nothing is lost."),
        again);
  }
}
