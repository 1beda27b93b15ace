package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.jspecify.annotations.Nullable;

/** Where a document stands in the hierarchy of the archive. */
final class LevelFields extends Composite<Div> {

  private final Select<Level> level = new Select<>();
  private final TextField parent = new TextField("Part of");

  LevelFields(Description said) {
    level.setId("level");
    level.setLabel("Level");
    level.setItems(Level.values());
    level.setItemLabelGenerator(Level::word);
    parent.setId("parent");
    parent.setHelperText("The id of the unit above");
    getContent().add(level, parent);
    getContent().addClassName("columns");
    show(said.level());
    show(said.parent());
  }

  void show(Level said) {
    level.setValue(said);
  }

  void show(@Nullable DocumentId said) {
    parent.setValue(said == null ? "" : said.text());
  }

  void onLevelWritten(SerializableRunnable written) {
    DescriptionForm.onWritten(level, written);
  }

  void onParentWritten(SerializableRunnable written) {
    DescriptionForm.onWritten(parent, written);
  }

  Level level() {
    return level.getValue();
  }

  @Nullable DocumentId parent() {
    return parent.isEmpty() ? null : new DocumentId(parent.getValue());
  }
}
