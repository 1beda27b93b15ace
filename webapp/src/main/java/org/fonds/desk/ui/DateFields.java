package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.fonds.description.DateCalendar;
import org.fonds.description.Edtf;
import org.fonds.description.EdtfReading;
import org.fonds.description.JapaneseEraDate;
import org.fonds.description.UncertainDate;
import org.fonds.description.WrittenDate;
import org.fonds.desk.DateWords;
import org.jspecify.annotations.Nullable;

/** The date as the source writes it and as EDTF, and at once what is understood of it. */
final class DateFields extends Composite<Div> {

  private final TextField written = new TextField("Date as written");
  private final TextField edtf = new TextField("Date in EDTF");
  private final Select<DateCalendar> calendar = new Select<>();
  private final Paragraph understood = new Paragraph();

  DateFields(@Nullable UncertainDate date) {
    written.setId("date-written");
    written.setHelperText("As the source writes it, in its language");
    edtf.setId("date-edtf");
    edtf.setHelperText("1941-06-14, 1941-06, 1940/1941, 1918-03~ (about), 1940? (uncertain)");
    edtf.setValueChangeMode(ValueChangeMode.EAGER);
    edtf.addValueChangeListener(change -> understand());
    written.setValueChangeMode(ValueChangeMode.LAZY);
    written.addValueChangeListener(change -> understand());
    calendar.setId("date-calendar");
    calendar.setLabel("Calendar of the source");
    calendar.setItems(DateCalendar.values());
    calendar.setItemLabelGenerator(DateFields::name);
    calendar.setHelperText("EDTF is always Gregorian");
    calendar.addValueChangeListener(change -> understand());
    understood.setId("date-understood");
    understood.getElement().setAttribute("aria-live", "polite");
    Div fields = new Div(written, edtf, calendar);
    fields.addClassName("columns");
    getContent().add(fields, understood);
    getContent().addClassName("date-fields");
    show(date);
  }

  /**
   * Shows a date.
   *
   * @param date null if undated
   */
  void show(@Nullable UncertainDate date) {
    calendar.setValue(date == null ? DateCalendar.GREGORIAN : date.calendar());
    written.setValue(date == null ? "" : date.written());
    edtf.setValue(date == null ? "" : date.edtf().text());
    understand();
  }

  /** Runs something when the person writes here. */
  void onWritten(SerializableRunnable run) {
    DescriptionForm.onWritten(written, run);
    DescriptionForm.onWritten(edtf, run);
    DescriptionForm.onWritten(calendar, run);
  }

  private static String name(DateCalendar calendar) {
    return switch (calendar) {
      case GREGORIAN -> "Gregorian";
      case JULIAN -> "Julian (Old Style)";
      case JAPANESE -> "Japanese era";
    };
  }

  private void understand() {
    edtf.setInvalid(false);
    String said = edtf.getValue().isBlank() ? written.getValue() : edtf.getValue();
    boolean guessing = edtf.getValue().isBlank() && !written.getValue().isBlank();
    if (said.isBlank()) {
      show("Undated.", true);
    } else if (guessing) {
      show("Give the date in EDTF too: " + guess(said) + ".", false);
    } else {
      EdtfReading reading = Edtf.parse(said);
      show(DateWords.of(reading, source()), reading instanceof EdtfReading.Read);
    }
  }

  private String guess(String said) {
    return WrittenDate.gregorian(said, source())
        .map(Edtf::text)
        .orElseGet(() ->
            Edtf.parse(said) instanceof EdtfReading.Wrong wrong ? wrong.mend() : said.strip());
  }

  /** The calendar chosen; that of a Japanese era where one is written. */
  private DateCalendar source() {
    return calendar.getValue() == DateCalendar.GREGORIAN
            && JapaneseEraDate.read(written.getValue()).isPresent()
        ? DateCalendar.JAPANESE
        : calendar.getValue();
  }

  private void show(String words, boolean right) {
    understood.setText(words);
    understood.setClassName(right ? "understood" : "fault");
  }

  /** Runs something whenever {@link #date} may have become another. */
  void onChange(SerializableRunnable changed) {
    edtf.addValueChangeListener(change -> changed.run());
  }

  /** Whether a date can be made of what was written; marks the field if not. */
  boolean isRight() {
    boolean right =
        edtf.getValue().isBlank()
            ? written.getValue().isBlank()
            : Edtf.parse(edtf.getValue()) instanceof EdtfReading.Read;
    edtf.setInvalid(!right);
    return right;
  }

  /** The date; empty if undated, or if it is not right. */
  Optional<UncertainDate> date() {
    if (Edtf.parse(edtf.getValue()) instanceof EdtfReading.Read read) {
      String said = written.getValue().isBlank() ? read.edtf().text() : written.getValue();
      return Optional.of(new UncertainDate(said, source(), read.edtf()));
    }
    return Optional.empty();
  }

  void focus() {
    edtf.focus();
  }
}
