package org.fonds.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.fonds.account.security.Actors;
import org.fonds.research.Researcher;
import org.fonds.research.SavingOutcome;
import org.fonds.research.ui.Collecting;
import org.fonds.search.SearchOutcome;
import org.fonds.search.SearchSentence;
import org.fonds.shell.ui.Links;
import org.jspecify.annotations.Nullable;

/** Saves a search of somebody who is signed in, and remembers it among that person's past ones. */
final class SaveSearchButton extends Composite<Div> {

  private final Collecting collecting;
  private final Button button = new Button("Save search", click -> save());
  private final Span said = new Span();
  private SearchOutcome.@Nullable Found found;

  SaveSearchButton(Collecting collecting) {
    this.collecting = collecting;
    button.setId("save-search");
    button.setAriaLabel("Save this search");
    button.getElement().setAttribute("title", "Save this search and be told what is new");
    said.setId("search-saved");
    said.addClassName("understood");
    said.getElement().setAttribute("role", "status");
    getContent().addClassName("result-actions");
    getContent().add(button, said);
  }

  /** Offers another search. */
  void offer(SearchOutcome.Found answered) {
    found = answered;
    said.removeAll();
    button.setVisible(true);
    Researcher whose = Researcher.of(Actors.current()).orElse(null);
    setVisible(whose != null);
    if (whose != null && answered.query().page() == 1) {
      collecting
          .past()
          .add(
              whose,
              SearchSentence.name(answered.query(), answered.facets()),
              answered.query(),
              answered.total());
    }
  }

  private void save() {
    SearchOutcome.Found shown = found;
    Researcher whose = Researcher.of(Actors.current()).orElse(null);
    if (shown == null || whose == null) {
      return;
    }
    String name = SearchSentence.name(shown.query(), shown.facets());
    said.removeAll();
    switch (collecting.saved().save(whose, name, shown.query())) {
      case SavingOutcome.Saved _ -> {
        button.setVisible(false);
        said.add(new Span("Saved: "), new Anchor(Links.SAVED_SEARCHES, "your searches"));
      }
      case SavingOutcome.Refused(String why) -> said.setText(why);
    }
  }
}
