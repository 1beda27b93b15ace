package org.fonds.research;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The order of a list: numbers with gaps, so that an entry is moved by one number. Where a gap is
 * used up, the whole list is numbered anew. Works within the transaction of the caller, who has
 * locked the list.
 */
final class Places {

  private static final long GAP = 1L << 32;

  private final JdbcClient database;

  Places(JdbcClient database) {
    this.database = database;
  }

  /** Lets nobody else change the order until the transaction ends; false if there is no list. */
  boolean lock(UUID list) {
    return database
        .sql("select id from research_list where id = ? for update")
        .param(list)
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional()
        .isPresent();
  }

  /** Behind the last. */
  long last(UUID list) {
    return database
            .sql("select coalesce(max(place), 0) from research_entry where in_list = ?")
            .param(list)
            .query(Long.class)
            .single()
        + GAP;
  }

  /** The entry before another; empty if that is the first, or gone. */
  Optional<UUID> before(UUID list, UUID entry) {
    return place(list, entry)
        .flatMap(place -> one("place < ? order by place desc, id desc", list, place));
  }

  /** The entry after another; empty if that is the last, or gone. */
  Optional<UUID> after(UUID list, UUID entry) {
    return place(list, entry).flatMap(place -> one("place > ? order by place, id", list, place));
  }

  private Optional<UUID> one(String which, UUID list, long place) {
    return database
        .sql(
            "select id from research_entry where in_list = ? and "
                + which
                + " fetch first 1 rows only")
        .params(list, place)
        .query((row, number) -> row.getObject(1, UUID.class))
        .optional();
  }

  /**
   * Puts an entry before another.
   *
   * @param before null, or one that is gone, puts it at the end
   */
  void put(UUID list, UUID entry, @Nullable UUID before) {
    Optional<Long> end = before == null ? Optional.empty() : place(list, before);
    if (end.isEmpty()) {
      write(entry, last(list), list);
      return;
    }
    long start = below(list, entry, end.get());
    if (end.get() - start < 2) {
      numberAnew(list);
      put(list, entry, before);
    } else {
      write(entry, start + (end.get() - start) / 2, list);
    }
  }

  private long below(UUID list, UUID entry, long place) {
    return database
        .sql(
            "select coalesce(max(place), 0) from research_entry"
                + " where in_list = ? and place < ? and id <> ?")
        .params(list, place, entry)
        .query(Long.class)
        .single();
  }

  private void numberAnew(UUID list) {
    List<UUID> order =
        database
            .sql("select id from research_entry where in_list = ? order by place, id")
            .param(list)
            .query((row, number) -> row.getObject(1, UUID.class))
            .list();
    long place = 0;
    for (UUID entry : order) {
      place += GAP;
      write(entry, place, list);
    }
  }

  private Optional<Long> place(UUID list, UUID entry) {
    return database
        .sql("select place from research_entry where in_list = ? and id = ?")
        .params(list, entry)
        .query(Long.class)
        .optional();
  }

  private void write(UUID entry, long place, UUID list) {
    database
        .sql("update research_entry set place = ? where id = ? and in_list = ?")
        .params(place, entry, list)
        .update();
  }
}
