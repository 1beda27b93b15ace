package org.fonds.research;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The entries of lists and their order. Several windows may change one list at once: each change is
 * of one entry, and whoever changes the order waits for whoever does so. Safe for several threads.
 */
public final class Entries {

  private static final String COLUMNS =
      "select id, kind, document, first_page, last_page, text_version, words, note, tags, changes,"
          + " added from research_entry ";

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final InstantSource clock;
  private final Places places;

  public Entries(JdbcClient database, TransactionOperations transactions, InstantSource clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
    this.places = new Places(database);
  }

  /**
   * Entries in their order.
   *
   * @param from how many are passed over, from 0
   * @param most at most as many
   * @param tag of those that have this tag; empty for all
   */
  public List<Entry> of(ResearchList list, int from, int most, String tag) {
    return database
        .sql(
            COLUMNS
                + "where in_list = ? and (? = '' or position(? in tags) > 0)"
                + " order by place, id offset ? rows fetch next ? rows only")
        .params(list.id(), one(tag), "\n" + one(tag) + "\n", from, most)
        .query((row, number) -> EntryRow.entry(row))
        .list();
  }

  /** How many entries have a tag; empty counts all. */
  public int count(ResearchList list, String tag) {
    return database
        .sql(
            "select count(*) from research_entry where in_list = ?"
                + " and (? = '' or position(? in tags) > 0)")
        .params(list.id(), one(tag), "\n" + one(tag) + "\n")
        .query(Integer.class)
        .single();
  }

  /** How many entries stand up to an entry, with it; 0 if it is gone. */
  int position(ResearchList list, UUID entry) {
    return database
        .sql(
            "select count(*) from research_entry e, research_entry last where e.in_list = ?"
                + " and last.in_list = e.in_list and last.id = ?"
                + " and (e.place < last.place or (e.place = last.place and e.id <= last.id))")
        .params(list.id(), entry)
        .query(Integer.class)
        .single();
  }

  private static String one(String tag) {
    return OneForm.line(tag, Note.LONGEST_TAG);
  }

  /** All tags of a list, in alphabetical order. */
  public List<String> tags(ResearchList list) {
    return database
        .sql("select distinct tags from research_entry where in_list = ? and tags <> ''")
        .param(list.id())
        .query((row, number) -> EntryRow.tags(row.getString(1)))
        .list()
        .stream()
        .flatMap(List::stream)
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /** An entry of a list; empty if it has none of this id. */
  public Optional<Entry> find(ResearchList list, UUID id) {
    return database
        .sql(COLUMNS + "where in_list = ? and id = ?")
        .params(list.id(), id)
        .query((row, number) -> EntryRow.entry(row))
        .optional();
  }

  /** Adds something at the end of a list, if it is not in it; that it exists is for the caller. */
  KeepingOutcome add(ResearchList list, Kept kept, Note note) {
    return transactions.execute(transaction -> {
      if (!places.lock(list.id())) {
        return new KeepingOutcome.Missing();
      }
      Optional<Entry> there = same(list, kept);
      if (there.isPresent()) {
        return new KeepingOutcome.AlreadyThere(list, there.get());
      }
      if (count(list, "") >= ResearchList.MOST_ENTRIES) {
        return new KeepingOutcome.Full(list);
      }
      Entry entry = new Entry(UUID.randomUUID(), kept, note, 0, clock.instant());
      database
          .sql(
              "insert into research_entry (id, in_list, place, kind, document, first_page,"
                  + " last_page, text_version, words, note, tags, changes, added)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")
          .params(
              entry.id(),
              list.id(),
              places.last(list.id()),
              EntryRow.kind(kept),
              kept.document().text(),
              kept.firstPage(),
              kept.lastPage(),
              EntryRow.textVersion(kept),
              EntryRow.words(kept),
              note.text(),
              EntryRow.tags(note),
              OffsetDateTime.ofInstant(entry.added(), ZoneOffset.UTC))
          .update();
      return new KeepingOutcome.Added(list, entry);
    });
  }

  private Optional<Entry> same(ResearchList list, Kept kept) {
    return database
        .sql(
            COLUMNS
                + "where in_list = ? and document = ? and kind = ? and first_page = ?"
                + " and last_page = ? and words = ?")
        .params(
            list.id(),
            kept.document().text(),
            EntryRow.kind(kept),
            kept.firstPage(),
            kept.lastPage(),
            EntryRow.words(kept))
        .query((row, number) -> EntryRow.entry(row))
        .list()
        .stream()
        .findFirst();
  }

  /** Takes an entry out of a list. */
  public void remove(ResearchList list, UUID entry) {
    database
        .sql("delete from research_entry where in_list = ? and id = ?")
        .params(list.id(), entry)
        .update();
  }

  /**
   * Writes a note, unless another window has written one since.
   *
   * @param changes of the entry that was shown to whoever writes
   */
  public NotingOutcome write(ResearchList list, UUID entry, Note note, int changes) {
    int written =
        database
            .sql(
                "update research_entry set note = ?, tags = ?, changes = changes + 1"
                    + " where in_list = ? and id = ? and changes = ?")
            .params(note.text(), EntryRow.tags(note), list.id(), entry, changes)
            .update();
    Optional<Entry> now = find(list, entry);
    if (now.isEmpty()) {
      return new NotingOutcome.Missing();
    }
    return written > 0
        ? new NotingOutcome.Written(now.get())
        : new NotingOutcome.WrittenMeanwhile(now.get());
  }

  /**
   * Puts an entry before another.
   *
   * @param before null to put it at the end; so is one that is gone
   */
  public void move(ResearchList list, UUID entry, @Nullable UUID before) {
    transactions.executeWithoutResult(transaction -> {
      if (places.lock(list.id()) && !entry.equals(before)) {
        places.put(list.id(), entry, before);
      }
    });
  }

  /** Puts an entry behind another; if that is gone, at the end. */
  public void moveBehind(ResearchList list, UUID entry, UUID behind) {
    transactions.executeWithoutResult(transaction -> {
      if (places.lock(list.id()) && !entry.equals(behind)) {
        UUID next = places.after(list.id(), behind).orElse(null);
        if (!entry.equals(next)) {
          places.put(list.id(), entry, next);
        }
      }
    });
  }

  /** Puts an entry one place further to the front. */
  public void moveUp(ResearchList list, UUID entry) {
    transactions.executeWithoutResult(transaction -> {
      if (places.lock(list.id())) {
        places
            .before(list.id(), entry)
            .ifPresent(previous -> places.put(list.id(), entry, previous));
      }
    });
  }

  /** Puts an entry one place further to the back. */
  public void moveDown(ResearchList list, UUID entry) {
    transactions.executeWithoutResult(transaction -> {
      if (places.lock(list.id())) {
        places.after(list.id(), entry).ifPresent(next -> places.put(list.id(), next, entry));
      }
    });
  }
}
