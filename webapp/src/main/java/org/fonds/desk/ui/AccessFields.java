package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;

/** What readers may see, from when on all of it, and at once what that means today. */
final class AccessFields extends Composite<Div> {

  private final Select<AccessLevel> level = new Select<>();
  private final DatePicker openFrom = new DatePicker("Opens by itself on");
  private final Paragraph meaning = new Paragraph();

  AccessFields(Access access) {
    level.setId("access");
    level.setLabel("Access");
    level.setItems(AccessLevel.values());
    level.setItemLabelGenerator(AccessFields::name);
    level.addValueChangeListener(change -> tell());
    openFrom.setId("open-from");
    openFrom.setHelperText("The first day on which everybody may see it; may be left empty");
    openFrom.addValueChangeListener(change -> tell());
    meaning.setId("access-meaning");
    meaning.addClassName("understood");
    meaning.getElement().setAttribute("aria-live", "polite");
    show(access);
    Div fields = new Div(level, openFrom);
    fields.addClassName("columns");
    getContent().add(fields, meaning);
    getContent().addClassName("access-fields");
  }

  private static String name(AccessLevel level) {
    return switch (level) {
      case OPEN -> "Open to everybody";
      case METADATA -> "Description only";
      case RESTRICTED -> "Closed";
    };
  }

  /** Shows what another description says. */
  void show(Access access) {
    level.setValue(access.level());
    openFrom.setValue(access.openFrom());
  }

  /** Runs something when the person chooses. */
  void onWritten(SerializableRunnable written) {
    DescriptionForm.onWritten(level, written);
    DescriptionForm.onWritten(openFrom, written);
  }

  private void tell() {
    openFrom.setVisible(level.getValue() != AccessLevel.OPEN);
    meaning.setText(
        switch (access().on(LocalDate.now(ZoneId.systemDefault()))) {
          case OPEN -> "Everybody may see all of it.";
          case METADATA -> "Readers see this description; text, pages and file are closed to them.";
          case RESTRICTED -> "For readers it does not exist.";
        });
  }

  /** What was chosen. */
  Access access() {
    return new Access(level.getValue(), openFrom.getValue());
  }

  /** Whether what was typed is a day. */
  boolean isRight() {
    return !openFrom.isInvalid();
  }

  void focus() {
    openFrom.focus();
  }
}
