package org.fonds.term.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fonds.search.LanguageName;
import org.fonds.shell.ui.FieldFault;

/** What a term is called, a name for each language; English always. */
final class NameRows extends Composite<Div> {

  private static final String ENGLISH = "en";
  private static final List<String> LANGUAGES =
      Arrays.stream(Locale.getISOLanguages())
          .filter(code -> !code.equals(ENGLISH))
          .sorted(Comparator.comparing(LanguageName::of))
          .toList();

  private final TextField english = new TextField("Name in English");
  private final Div others = new Div();
  private final List<Row> rows = new ArrayList<>();

  private record Row(ComboBox<String> language, TextField name, Div line) {}

  NameRows(Map<String, String> names) {
    english.setId("name-en");
    english.setRequiredIndicatorVisible(true);
    FieldFault.onlyWhenJudged(english);
    english.setValue(names.getOrDefault(ENGLISH, ""));
    english.setWidthFull();
    Button another =
        new Button("Name in another language", click -> row("", "").language().focus());
    another.setId("another-name");
    another.addClassName("btn");
    getContent().add(english, others, another);
    new TreeMap<>(names)
        .forEach((language, name) -> {
          if (!language.equals(ENGLISH)) {
            row(language, name);
          }
        });
  }

  private Row row(String code, String called) {
    ComboBox<String> language = new ComboBox<>();
    language.setAriaLabel("Language");
    language.setPlaceholder("Language");
    List<String> codes = new ArrayList<>(LANGUAGES);
    if (!code.isEmpty() && !codes.contains(code)) {
      codes.add(code);
    }
    language.setItems(codes);
    language.setItemLabelGenerator(LanguageName::of);
    language.setValue(code.isEmpty() ? null : code);
    TextField name = new TextField();
    name.setAriaLabel(code.isEmpty() ? "Name" : "Name in " + LanguageName.of(code));
    language.addValueChangeListener(change ->
        name.setAriaLabel("Name in " + LanguageName.of(language.getOptionalValue().orElse(""))));
    name.setValue(called);
    Div line = new Div(language, name);
    line.addClassName("name-row");
    Row row = new Row(language, name, line);
    Button away = new Button("×", click -> take(row));
    away.setAriaLabel("Take this name away");
    away.addClassName("btn");
    line.add(away);
    rows.add(row);
    others.add(line);
    return row;
  }

  private void take(Row row) {
    rows.remove(row);
    others.remove(row.line());
  }

  /** Whether there is an English name, and no language stands twice or without a name. */
  boolean isRight() {
    boolean right =
        FieldFault.judge(
            english, !english.getValue().isBlank(), "Every term has an English name; write one.");
    List<String> seen = new ArrayList<>();
    for (Row row : rows) {
      String code = row.language().getOptionalValue().orElse("");
      right &=
          FieldFault.judge(
              row.language(),
              !code.isEmpty() && !seen.contains(code),
              "Choose a language that has no name yet.");
      right &=
          FieldFault.judge(
              row.name(),
              !row.name().getValue().isBlank(),
              "Write the name, or take the line away.");
      seen.add(code);
    }
    return right;
  }

  /** The names by language. */
  Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put(ENGLISH, english.getValue().strip());
    rows.forEach(row ->
        row.language()
            .getOptionalValue()
            .ifPresent(language -> names.put(language, row.name().getValue().strip())));
    return names;
  }
}
