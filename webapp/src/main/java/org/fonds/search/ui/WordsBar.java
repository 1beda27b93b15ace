package org.fonds.search.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.fonds.search.Matching;
import org.fonds.search.SearchQuery;
import org.fonds.search.Understanding;
import org.fonds.search.Understanding.AlsoSought;

/** How the words typed were understood, and the choice of how they are taken. */
final class WordsBar extends Div {

  private static final int MOST_FORMS = 8;

  private final RadioButtonGroup<Matching> matching = new RadioButtonGroup<>();
  private final Checkbox euphemisms = new Checkbox("Euphemisms too");
  private final Div understood = new Div();
  private SearchQuery query = SearchQuery.of("");

  /**
   * @param onward receives the search with the words taken otherwise
   */
  WordsBar(SerializableConsumer<SearchQuery> onward) {
    addClassName("words-bar");
    matching.setId("matching");
    matching.setAriaLabel("How words are matched");
    matching.setItems(Matching.ALL_SCRIPTS, Matching.EXACT, Matching.SOUNDS_ALIKE);
    matching.setItemLabelGenerator(WordsBar::label);
    matching.addValueChangeListener(change -> {
      if (change.isFromClient() && change.getValue() != null) {
        onward.accept(query.with(query.words().matching(change.getValue())));
      }
    });
    euphemisms.setId("euphemisms");
    euphemisms.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        onward.accept(query.with(query.words().withEuphemisms(change.getValue())));
      }
    });
    Anchor help = new Anchor("help", "How to search");
    help.setId("search-help");
    Div choices = new Div(matching, euphemisms, help);
    choices.addClassName("choices");
    understood.setId("understood");
    add(understood, choices);
  }

  /** Shows how a search was understood; nothing where nothing was typed. */
  void show(SearchQuery shown, Understanding understanding) {
    query = shown;
    setVisible(!shown.words().areNone());
    matching.setValue(shown.words().matching());
    euphemisms.setValue(shown.words().euphemisms());
    euphemisms.setEnabled(shown.words().matching() != Matching.EXACT);
    understood.removeAll();
    if (!understanding.query().isEmpty()
        && !understanding.query().equals(shown.words().text().strip())) {
      understood.add(line("Understood as", understanding.query()));
    }
    understanding
        .also()
        .forEach(also -> understood.add(line(beginning(also), forms(also.forms()))));
    if (!understanding.spare().isEmpty()) {
      understood.add(line("Need not be there", String.join(", ", understanding.spare())));
    }
  }

  private static Paragraph line(String beginning, String words) {
    Span sought = new Span(words);
    sought.addClassName("sought");
    Paragraph line = new Paragraph(new Span(beginning + ": "), sought);
    line.addClassName("understood");
    return line;
  }

  private static String beginning(AlsoSought also) {
    return switch (also.reason()) {
      case SOUND -> also.typed() + " also in the forms";
      case VOCABULARY -> also.typed() + " also by the names";
      case EUPHEMISM -> also.typed() + " also by the euphemisms";
    };
  }

  private static String forms(List<String> forms) {
    String first = String.join(", ", forms.subList(0, Math.min(MOST_FORMS, forms.size())));
    return forms.size() <= MOST_FORMS
        ? first
        : first + " and " + (forms.size() - MOST_FORMS) + " more";
  }

  private static String label(Matching matching) {
    return switch (matching) {
      case ALL_SCRIPTS -> "All scripts";
      case EXACT -> "Exactly as typed";
      case SOUNDS_ALIKE -> "Sounds alike";
    };
  }
}
