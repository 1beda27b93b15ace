package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.fonds.description.Description;
import org.fonds.draft.Templates;
import org.fonds.shell.ui.FieldFault;

/** Fills in what a form does not say yet from a template, and keeps forms as templates. */
final class TemplateBar extends Composite<Div> {

  private final Templates templates;
  private final ComboBox<String> name = new ComboBox<>("Template");

  /**
   * @param now what the form says
   * @param chosen is given the template that the person takes
   */
  TemplateBar(
      Templates templates,
      SerializableSupplier<Description> now,
      SerializableConsumer<Description> chosen) {
    this.templates = templates;
    name.setId("template");
    name.setItems(templates.names());
    name.setAllowCustomValue(true);
    name.setHelperText("Choose one, or write a name under which to keep this description");
    name.addCustomValueSetListener(written -> name.setValue(written.getDetail().strip()));
    Button fill =
        new Button(
            "Fill in what is empty",
            click -> name.getOptionalValue().flatMap(templates::named).ifPresent(chosen));
    fill.setId("fill-in");
    fill.addClassName("btn");
    Button keep = new Button("Keep this as the template", click -> keep(now.get()));
    keep.setId("keep-template");
    keep.addClassName("btn");
    Button drop = new Button("Remove the template", click -> drop());
    drop.setId("drop-template");
    drop.addClassName("btn");
    getContent().addClassName("template-bar");
    getContent().add(name, fill, keep, drop);
  }

  private void keep(Description now) {
    String called = name.getOptionalValue().orElse("").strip();
    if (FieldFault.judge(
        name,
        !called.isEmpty() && called.length() <= Templates.LONGEST_NAME,
        "Write a name of 1 to %d letters.".formatted(Templates.LONGEST_NAME))) {
      templates.keep(called, now);
      name.setItems(templates.names());
      name.setValue(called);
    }
  }

  private void drop() {
    name.getOptionalValue().ifPresent(templates::drop);
    name.setItems(templates.names());
    name.clear();
  }
}
