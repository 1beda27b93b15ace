package org.fonds.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds entries. One step is found by the number that the one before ended with, so the last of a
 * million is as near as the first. Safe for several threads.
 */
public final class JournalSearch {

  private static final int STEP = 1_000;

  private final JdbcClient database;
  private final ZoneId zone;

  /**
   * @param zone in which days begin
   */
  public JournalSearch(JdbcClient database, ZoneId zone) {
    this.database = database;
    this.zone = zone;
  }

  /**
   * The newest entries before one, the newest first.
   *
   * @param number exclusive
   * @param most at least 1
   */
  public List<JournalEntry> before(JournalFilter filter, long number, int most) {
    Where where = where(filter).and("entry_number < ?", number);
    return entries(where, " order by entry_number desc", most);
  }

  /**
   * The oldest entries after one, the newest of them first.
   *
   * @param number exclusive
   * @param most at least 1
   */
  public List<JournalEntry> after(JournalFilter filter, long number, int most) {
    Where where = where(filter).and("entry_number > ?", number);
    List<JournalEntry> entries = new ArrayList<>(entries(where, " order by entry_number", most));
    Collections.reverse(entries);
    return entries;
  }

  /**
   * How many entries there are.
   *
   * @param most where counting ends
   */
  public int count(JournalFilter filter, int most) {
    Where where = where(filter);
    return database
        .sql(
            "select count(*) from (select entry_number from journal"
                + where.sql()
                + " limit "
                + most
                + ") found")
        .params(where.values())
        .query(Integer.class)
        .single();
  }

  /** Gives every entry in the order of writing, without holding many at once. */
  public void each(JournalFilter filter, Consumer<JournalEntry> reader) {
    long last = 0;
    List<JournalEntry> step;
    do {
      Where where = where(filter).and("entry_number > ?", last);
      step = entries(where, " order by entry_number", STEP);
      step.forEach(reader);
      last = step.isEmpty() ? last : step.getLast().number();
    } while (step.size() == STEP);
  }

  private List<JournalEntry> entries(Where where, String order, int most) {
    return database
        .sql(
            "select "
                + JournalRows.COLUMNS
                + " from journal"
                + where.sql()
                + order
                + " limit "
                + most)
        .params(where.values())
        .query((row, number) -> JournalRows.entry(row))
        .list();
  }

  private Where where(JournalFilter filter) {
    Where where = new Where(new ArrayList<>(), new ArrayList<>());
    if (!filter.who().isEmpty()) {
      where.and("person = ?", Sought.person(filter.who()));
    }
    if (filter.deed() != null) {
      where.and("deed = ?", filter.deed().name());
    }
    if (filter.document() != null) {
      where.and("document = ?", filter.document().text());
    }
    if (filter.from() != null) {
      where.and("happened >= ?", start(filter.from()));
    }
    if (filter.until() != null) {
      where.and("happened < ?", start(filter.until().plusDays(1)));
    }
    for (String word : filter.words().split("\\s+", -1)) {
      if (!word.isEmpty()) {
        where.and("sought like ? escape '!'", "%" + literal(Sought.form(word)) + "%");
      }
    }
    return where;
  }

  private OffsetDateTime start(LocalDate day) {
    return day.atStartOfDay(zone).toOffsetDateTime();
  }

  private static String literal(String word) {
    return word.replaceAll("[!%_]", "!$0");
  }

  /** Conditions that all hold, and the values in them. */
  private record Where(List<String> conditions, List<Object> values) {

    Where and(String condition, Object value) {
      conditions.add(condition);
      values.add(value);
      return this;
    }

    String sql() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }
  }
}
