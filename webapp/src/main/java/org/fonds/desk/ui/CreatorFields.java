package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.LinkedHashSet;
import java.util.List;
import org.fonds.description.CreatorReader;
import org.fonds.desk.CreatorWords;
import org.fonds.term.ui.TermFields;

/** Who wrote or issued a document, and at once what is understood of it. */
final class CreatorFields extends Composite<Div> {

  private final MultiSelectComboBox<String> names;
  private final Paragraph understood = new Paragraph();
  private final CreatorReader reader;

  /**
   * @param written as the description has them
   */
  CreatorFields(List<String> written, CreatorReader reader) {
    this.reader = reader;
    names = TermFields.names("Creators", written);
    names.setId("creators");
    names.setHelperText(
        "Who wrote or issued it; what a file says of itself may be a scanner's name. A person as"
            + " “Surname, Given names”, a body as it is called, without a comma. One name after the"
            + " other, each with Enter.");
    names.addValueChangeListener(change -> understand());
    understood.setId("creators-understood");
    understood.addClassName("understood");
    understood.getElement().setAttribute("aria-live", "polite");
    getContent().add(names, understood);
    getContent().addClassName("creator-fields");
    TermFields.show(names, new LinkedHashSet<>(written));
    understand();
  }

  /** As they are written now, in their order. */
  List<String> names() {
    return List.copyOf(names.getValue());
  }

  /** Runs something whenever {@link #names} has become another. */
  void onChange(SerializableRunnable changed) {
    names.addValueChangeListener(change -> changed.run());
  }

  private void understand() {
    understood.setText(CreatorWords.of(reader.read(names())));
  }
}
