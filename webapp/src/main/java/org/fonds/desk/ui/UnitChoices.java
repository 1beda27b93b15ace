package org.fonds.desk.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.document.Documents;
import org.fonds.holding.Unit;
import org.fonds.holding.UnitsOutcome;
import org.fonds.room.ReadingRooms;

/** The units of which something can be a part, to choose one from. */
final class UnitChoices {

  private final ReadingRooms rooms;

  UnitChoices(ReadingRooms rooms) {
    this.rooms = rooms;
  }

  /** A field that finds units by the beginnings of words of their titles and reference codes. */
  ComboBox<Unit> field(String label) {
    ComboBox<Unit> field = new ComboBox<>(label);
    field.setItems(this::found);
    field.setItemLabelGenerator(UnitChoices::words);
    field.setClearButtonVisible(true);
    field.setHelperText("The unit above: write words of its title or its reference code");
    return field;
  }

  private Stream<Unit> found(Query<Unit, String> query) {
    return switch (rooms
        .current()
        .holdings()
        .named(query.getFilter().orElse(""), query.getOffset(), query.getLimit())) {
      case UnitsOutcome.Found found -> found.units().stream();
      case UnitsOutcome.Unavailable _ -> Stream.empty();
    };
  }

  /** A unit by its id, as the store has it: the index may be away. */
  Unit unit(DocumentId id) {
    Documents documents = rooms.current().documents();
    return documents
        .find(id.text())
        .map(document -> unit(id, document.description()))
        .orElseGet(() -> new Unit(id, id.text(), "", null, null, 0));
  }

  private static Unit unit(DocumentId id, Description said) {
    return new Unit(
        id,
        said.title(),
        said.level().word(),
        said.referenceCode() == null ? null : said.referenceCode().text(),
        null,
        0);
  }

  private static String words(Unit unit) {
    String code = unit.referenceCode() == null ? "" : " (" + unit.referenceCode() + ")";
    return unit.level().isEmpty() ? unit.title() : unit.level() + ": " + unit.title() + code;
  }
}
