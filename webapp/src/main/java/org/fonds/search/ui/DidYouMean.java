package org.fonds.search.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.fonds.search.SearchOutcome.Looser;
import org.fonds.shell.ui.Links;

/** Offers another spelling above a result that is small. */
final class DidYouMean extends Paragraph {

  DidYouMean(Looser looser) {
    setId("did-you-mean");
    addClassName("understood");
    add(
        new Text("Did you mean "),
        new Anchor(Links.search(looser.query()), looser.query().text()),
        new Text("? " + ResultBar.documents(looser.documents()) + "."));
  }
}
