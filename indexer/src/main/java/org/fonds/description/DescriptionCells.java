package org.fonds.description;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A description as the cells of a row, under the keys of a description; what is not said is "". */
public final class DescriptionCells {

  private DescriptionCells() {}

  /** The columns, in their order. */
  public static List<String> columns() {
    return List.copyOf(of(DescriptionBuilder.titled("-").build()).keySet());
  }

  /** Which {@link DescriptionReader#readCells} reads as the same description. */
  public static Map<String, String> of(Description said) {
    Map<String, String> cells = new LinkedHashMap<>();
    put(cells, DescriptionKey.TITLE, said.title());
    put(cells, DescriptionKey.TYPE, said.type());
    put(cells, DescriptionKey.LEVEL, said.level().word());
    DocumentId parent = said.parent();
    put(cells, DescriptionKey.PARENT, parent == null ? null : parent.text());
    putDate(cells, said.date());
    put(cells, DescriptionKey.COUNTRIES, said.countries());
    put(cells, DescriptionKey.PLACES, said.places());
    put(cells, DescriptionKey.ORGANISATIONS, said.organisations());
    put(cells, DescriptionKey.EVENTS, said.events());
    put(cells, DescriptionKey.PERSONS, said.persons());
    put(cells, DescriptionKey.CREATORS, said.creators());
    put(cells, DescriptionKey.HOLDING_INSTITUTION, said.holdingInstitution());
    ReferenceCode code = said.referenceCode();
    put(cells, DescriptionKey.REFERENCE_CODE, code == null ? null : code.text());
    put(cells, DescriptionKey.LANGUAGES, said.languages());
    for (TextElement element : TextElement.values()) {
      cells.put(element.key(), said.text(element).orElse(""));
    }
    putAccess(cells, said.access());
    put(cells, DescriptionKey.DEMONSTRATION, said.demonstration() ? "true" : null);
    return cells;
  }

  private static void putDate(Map<String, String> cells, @Nullable UncertainDate date) {
    put(cells, DescriptionKey.DATE_WRITTEN, date == null ? null : date.written());
    put(cells, DescriptionKey.DATE_EDTF, date == null ? null : date.edtf().text());
    put(cells, DescriptionKey.DATE_CALENDAR, date == null ? null : word(date.calendar()));
  }

  private static void putAccess(Map<String, String> cells, Access access) {
    put(cells, DescriptionKey.ACCESS, word(access.level()));
    put(cells, DescriptionKey.OPEN_FROM, day(access.openFrom()));
    Withdrawal withdrawal = access.withdrawal();
    put(cells, DescriptionKey.WITHDRAWAL_REASON, withdrawal == null ? null : withdrawal.reason());
    put(cells, DescriptionKey.WITHDRAWN_ON, day(withdrawal == null ? null : withdrawal.on()));
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void put(Map<String, String> cells, DescriptionKey key, @Nullable String value) {
    cells.put(key.text(), value == null ? "" : value);
  }

  private static void put(Map<String, String> cells, DescriptionKey key, List<String> values) {
    cells.put(key.text(), CellList.join(values));
  }
}
