package org.fonds.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.description.Level;
import org.fonds.holding.Unit;
import org.jspecify.annotations.Nullable;

/** Where a document stands in the hierarchy of the archive. */
final class LevelFields extends Composite<Div> {

  private final UnitChoices units;
  private final Select<Level> level = new Select<>();
  private final ComboBox<Unit> parent;

  LevelFields(Description said, UnitChoices units) {
    this.units = units;
    level.setId("level");
    level.setLabel("Level");
    level.setItems(Level.values());
    level.setItemLabelGenerator(Level::word);
    parent = units.field("Part of");
    parent.setId("parent");
    getContent().add(level, parent);
    getContent().addClassName("columns");
    show(said.level());
    show(said.parent());
  }

  void show(Level said) {
    level.setValue(said);
  }

  void show(@Nullable DocumentId said) {
    parent.setValue(said == null ? null : units.unit(said));
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
    return parent.getOptionalValue().map(Unit::id).orElse(null);
  }
}
