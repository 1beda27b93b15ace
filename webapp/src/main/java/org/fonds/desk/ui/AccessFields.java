package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.Withdrawal;
import org.fonds.shell.ui.FieldFault;
import org.jspecify.annotations.Nullable;

/** What readers may see, from when on all of it, and at once what that means today. */
final class AccessFields extends Composite<Div> {

  private final Select<AccessLevel> level = new Select<>();
  private final DatePicker openFrom = new DatePicker("Opens by itself on");
  private final TextField reason = new TextField("Why it was withdrawn");
  private final Paragraph meaning = new Paragraph();

  private @Nullable Withdrawal before;

  AccessFields(Access access) {
    level.setId("access");
    level.setLabel("Access");
    level.setItems(AccessLevel.values());
    level.setItemLabelGenerator(AccessFields::label);
    level.addValueChangeListener(change -> tell());
    openFrom.setId("open-from");
    openFrom.setHelperText("The first day on which everybody may see it; may be left empty");
    openFrom.addValueChangeListener(change -> tell());
    reason.setId("withdrawal-reason");
    reason.setHelperText("Readers are told this at its address; say nothing of what it holds");
    reason.setRequiredIndicatorVisible(true);
    FieldFault.onlyWhenJudged(reason);
    meaning.setId("access-meaning");
    meaning.addClassName("understood");
    meaning.getElement().setAttribute("aria-live", "polite");
    show(access);
    Div fields = new Div(level, openFrom, reason);
    fields.addClassName("columns");
    getContent().add(fields, meaning);
    getContent().addClassName("access-fields");
  }

  private static String label(AccessLevel level) {
    String label = level.label();
    return Character.toUpperCase(label.charAt(0)) + label.substring(1);
  }

  /** Shows what another description says. */
  void show(Access access) {
    level.setValue(access.level());
    openFrom.setValue(access.openFrom());
    before = access.withdrawal();
    reason.setValue(before == null ? "" : before.reason());
  }

  /** Runs something when the person chooses. */
  void onWritten(SerializableRunnable written) {
    DescriptionForm.onWritten(level, written);
    DescriptionForm.onWritten(openFrom, written);
    DescriptionForm.onWritten(reason, written);
  }

  private void tell() {
    boolean withdrawn = level.getValue() == AccessLevel.WITHDRAWN;
    openFrom.setVisible(level.getValue() != AccessLevel.OPEN && !withdrawn);
    reason.setVisible(withdrawn);
    meaning.setText(
        switch (seenToday()) {
          case OPEN -> "Everybody may see all of it.";
          case METADATA -> "Readers see this description; text, pages and file are closed to them.";
          case RESTRICTED -> "For readers it does not exist.";
          case WITHDRAWN ->
              "Readers do not find it; its address says that it was withdrawn, when and why.";
        });
  }

  private AccessLevel seenToday() {
    return level.getValue() == AccessLevel.WITHDRAWN
        ? AccessLevel.WITHDRAWN
        : access().on(LocalDate.now(ZoneId.systemDefault()));
  }

  /** What was chosen, if it {@link #isRight}. */
  Access access() {
    if (level.getValue() == AccessLevel.WITHDRAWN) {
      LocalDate on = before == null ? LocalDate.now(ZoneId.systemDefault()) : before.on();
      return Access.withdrawn(new Withdrawal(reason.getValue(), on));
    }
    return new Access(level.getValue(), openFrom.getValue());
  }

  /** Whether {@link #access} can be said; marks nothing. */
  boolean isSayable() {
    return level.getValue() != AccessLevel.WITHDRAWN || !reason.getValue().isBlank();
  }

  /** Whether what was typed is a day, and a reason is given where one must be; marks the field. */
  boolean isRight() {
    boolean said =
        FieldFault.judge(
            reason, isSayable(), "Say why it was withdrawn: its address says so from now on.");
    return said && !openFrom.isInvalid();
  }

  void focus() {
    if (reason.isInvalid()) {
      reason.focus();
    } else {
      openFrom.focus();
    }
  }
}
