package org.fonds.citation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.fonds.citation.CitationChoice;
import org.fonds.citation.CitationLanguage;
import org.fonds.citation.CitationStyle;
import org.fonds.citation.CodeScript;

/** How a citation is wanted: its style and, where there is a choice, language and letters. */
final class StyleFields extends Div {

  private final Select<CitationStyle> style = new Select<>();
  private final Select<CitationLanguage> language = new Select<>();
  private final Select<CodeScript> code = new Select<>();
  private final boolean cyrillic;
  private CitationChoice choice;

  /**
   * @param cyrillic whether there is a reference code or folio to romanise
   * @param chosen is given what a person makes of the choice
   */
  StyleFields(
      CitationChoice choice, boolean cyrillic, SerializableConsumer<CitationChoice> chosen) {
    this.choice = choice;
    this.cyrillic = cyrillic;
    addClassName("cite-choice");
    style.setLabel("Style");
    style.addClassName("cite-style");
    style.setItems(CitationStyle.values());
    style.setItemLabelGenerator(CitationStyle::label);
    language.setLabel("Language");
    language.addClassName("cite-language");
    language.setItemLabelGenerator(CitationLanguage::label);
    code.setLabel("Reference code");
    code.addClassName("cite-code");
    code.setItems(CodeScript.values());
    code.setItemLabelGenerator(CodeScript::label);
    show(choice);
    style.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        chosen.accept(this.choice.in(change.getValue()));
      }
    });
    language.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        chosen.accept(this.choice.in(change.getValue()));
      }
    });
    code.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        chosen.accept(this.choice.in(change.getValue()));
      }
    });
    add(style, language, code);
  }

  /** What is shown. */
  CitationChoice choice() {
    return choice;
  }

  /** Shows a choice that was made here or elsewhere. */
  void show(CitationChoice now) {
    boolean first = language.getValue() == null;
    if (first || now.style() != choice.style()) {
      language.setItems(now.style().languages());
    }
    choice = now;
    style.setValue(now.style());
    language.setValue(now.language());
    language.setVisible(now.style().languages().size() > 1);
    code.setValue(now.code());
    code.setVisible(cyrillic);
  }
}
