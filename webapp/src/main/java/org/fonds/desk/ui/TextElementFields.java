package org.fonds.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.PageLabels;
import org.fonds.description.TextElement;
import org.fonds.shell.ui.FieldFault;
import org.jspecify.annotations.Nullable;

/** A field for each text of a description. */
final class TextElementFields {

  /** The areas of ISAD(G) to which texts belong, and the staff's. */
  enum Area {
    IDENTITY("Identity"),
    CONTEXT("Context"),
    CONTENT("Content and structure"),
    CONDITIONS("Conditions of access and use"),
    ALLIED("Allied materials"),
    NOTES("Notes and control"),
    STAFF("For the staff alone");

    private final String label;

    Area(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    /** The area of a text. */
    static Area of(TextElement element) {
      return switch (element) {
        case HOLDING_PLACE, EXTENT, PAGE_LABELS -> IDENTITY;
        case ADMINISTRATIVE_HISTORY, ARCHIVAL_HISTORY, ACQUISITION -> CONTEXT;
        case SCOPE_AND_CONTENT, APPRAISAL, ACCRUALS, ARRANGEMENT -> CONTENT;
        case ACCESS_CONDITIONS, RIGHTS, LANGUAGE_NOTE, PHYSICAL_CHARACTERISTICS, FINDING_AIDS ->
            CONDITIONS;
        case LOCATION_OF_ORIGINALS, LOCATION_OF_COPIES, RELATED_UNITS, PUBLICATION_NOTE -> ALLIED;
        case NOTE, ARCHIVISTS_NOTE, RULES, DATES_OF_DESCRIPTION -> NOTES;
        case STAFF_NOTE -> STAFF;
      };
    }
  }

  private final Map<TextElement, TextArea> fields = new EnumMap<>(TextElement.class);

  TextElementFields(DescriptionTexts texts) {
    for (TextElement element : TextElement.values()) {
      TextArea field = new TextArea(element.label());
      field.setId(element.key());
      field.setHelperText(help(element));
      field.setMinRows(element == TextElement.SCOPE_AND_CONTENT ? 3 : 1);
      fields.put(element, field);
      show(element, texts.get(element).orElse(null));
    }
  }

  private static String help(TextElement element) {
    String said =
        switch (element) {
          case HOLDING_PLACE -> "The town, as footnotes name it";
          case SCOPE_AND_CONTENT -> "What the source says, in a few sentences";
          case RIGHTS -> "Who may use it, and how";
          case ARCHIVAL_HISTORY -> "Who had it before, and how it came down";
          case EXTENT -> "Such as 12 leaves, or 3 boxes";
          case PAGE_LABELS ->
              "Folios or list numbers by the pages of the file: 1 = л. 12, л. 12об.; 41 = л. 40";
          case STAFF_NOTE -> "Readers never see it, and no search finds it";
          case ADMINISTRATIVE_HISTORY,
              ACQUISITION,
              APPRAISAL,
              ACCRUALS,
              ARRANGEMENT,
              ACCESS_CONDITIONS,
              LANGUAGE_NOTE,
              PHYSICAL_CHARACTERISTICS,
              FINDING_AIDS,
              LOCATION_OF_ORIGINALS,
              LOCATION_OF_COPIES,
              RELATED_UNITS,
              PUBLICATION_NOTE,
              NOTE,
              ARCHIVISTS_NOTE,
              RULES,
              DATES_OF_DESCRIPTION ->
              "";
        };
    String standard = element.number().isEmpty() ? "" : "ISAD(G) " + element.number();
    return said.isEmpty() || standard.isEmpty() ? said + standard : said + "; " + standard;
  }

  TextArea field(TextElement element) {
    return Objects.requireNonNull(fields.get(element));
  }

  /** The fields of an area but for those that stand elsewhere. */
  Div area(Area area, TextElement... elsewhere) {
    Div shown = new Div();
    shown.addClassName("text-area");
    fields.forEach((element, field) -> {
      if (Area.of(element) == area && !List.of(elsewhere).contains(element)) {
        shown.add(field);
      }
    });
    return shown;
  }

  void show(TextElement element, @Nullable String text) {
    field(element).setValue(text == null ? "" : text);
  }

  void onWritten(TextElement element, SerializableRunnable written) {
    DescriptionForm.onWritten(field(element), written);
  }

  /** Whether all of it can be kept; what cannot is marked and said. */
  boolean areRight() {
    TextArea labels = field(TextElement.PAGE_LABELS);
    return switch (PageLabels.read(labels.getValue())) {
      case PageLabels.Reading.Read _ -> {
        FieldFault.judge(labels, true, "");
        yield true;
      }
      case PageLabels.Reading.Wrong(String message) -> {
        FieldFault.judge(labels, false, message);
        labels.focus();
        yield false;
      }
    };
  }

  /** What was written. */
  DescriptionTexts texts() {
    Map<TextElement, String> texts = new EnumMap<>(TextElement.class);
    fields.forEach((element, field) -> texts.put(element, field.getValue()));
    return new DescriptionTexts(texts);
  }
}
