package org.fonds.audit.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.fonds.audit.Deed;
import org.fonds.audit.JournalFilter;
import org.fonds.description.DocumentId;
import org.fonds.shell.ui.FieldFault;
import org.fonds.shell.ui.Links;
import org.jspecify.annotations.Nullable;

/** What narrows the journal. */
final class FilterFields extends Div {

  private final TextField who = new TextField("Who");
  private final Select<Deed> deed = new Select<>();
  private final TextField document = new TextField("Document");
  private final DatePicker from = day("From");
  private final DatePicker until = day("Until");
  private final TextField words = new TextField("Words");

  /**
   * @param asked receives what can be asked
   */
  FilterFields(SerializableConsumer<JournalFilter> asked) {
    addClassName("journal-filter");
    who.setId("filter-who");
    deed.setId("filter-deed");
    deed.setLabel("What");
    deed.setItems(Deed.values());
    deed.setEmptySelectionAllowed(true);
    deed.setEmptySelectionCaption("anything");
    deed.setItemLabelGenerator(chosen -> chosen == null ? "anything" : chosen.words());
    document.setId("filter-document");
    document.setPlaceholder("7k3m-qx2p");
    from.setId("filter-from");
    until.setId("filter-until");
    words.setId("filter-words");
    Button show = new Button("Show", click -> ask(asked));
    show.setId("show-entries");
    show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    show.addClickShortcut(Key.ENTER);
    Div acts = new Div(show, new Anchor(Links.journal(), "Everything"));
    acts.addClassName("acts");
    add(who, deed, document, from, until, words, acts);
  }

  private static DatePicker day(String label) {
    DatePicker day = new DatePicker(label);
    day.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
    day.setPlaceholder("2026-03-01");
    day.setClearButtonVisible(true);
    return day;
  }

  void show(JournalFilter filter) {
    who.setValue(filter.who());
    deed.setValue(filter.deed());
    document.setValue(filter.document() == null ? "" : filter.document().text());
    document.setInvalid(false);
    from.setValue(filter.from());
    until.setValue(filter.until());
    words.setValue(filter.words());
  }

  private void ask(SerializableConsumer<JournalFilter> asked) {
    String id = document.getValue().strip().toLowerCase(Locale.ROOT);
    boolean right =
        FieldFault.judge(
            document,
            id.isEmpty() || DocumentId.isWellFormed(id),
            "Write the id of a document, such as 7k3m-qx2p.");
    if (right && !from.isInvalid() && !until.isInvalid()) {
      asked.accept(
          new JournalFilter(
              who.getValue(),
              deed.getValue(),
              document(id),
              from.getValue(),
              until.getValue(),
              words.getValue()));
    }
  }

  private static @Nullable DocumentId document(String id) {
    return id.isEmpty() ? null : new DocumentId(id);
  }
}
