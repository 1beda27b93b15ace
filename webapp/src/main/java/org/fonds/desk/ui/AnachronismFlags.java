package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Optional;
import org.fonds.description.Anachronism;
import org.fonds.description.Term;
import org.fonds.description.UncertainDate;

/** The bodies named in a form that did not exist at its date; it can be saved all the same. */
final class AnachronismFlags extends Div {

  AnachronismFlags() {
    setId("anachronism-flags");
    addClassName("flags");
    getElement().setAttribute("role", "status");
  }

  void show(Collection<Term> organisations, Optional<UncertainDate> date) {
    removeAll();
    date.ifPresent(given ->
        Anachronism.among(organisations, given.edtf()).stream()
            .map(Anachronism::sentence)
            .forEach(sentence -> add(new Paragraph(sentence))));
  }
}
