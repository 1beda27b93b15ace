package org.fonds.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.audit.Seals.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether the journal is as it was written. Safe for several threads. */
public final class JournalCheck {

  private static final int STEP = 1_000;

  private final JdbcClient database;
  private final Seals seals;
  private final InstantSource clock;

  public JournalCheck(JdbcClient database, Seals seals, InstantSource clock) {
    this.database = database;
    this.seals = seals;
    this.clock = clock;
  }

  /**
   * What the database says of the end.
   *
   * @param highest the number of the last entry that is there
   */
  private record End(Seal head, long highest) {}

  /**
   * An entry as it is found.
   *
   * @param fault what is wrong with it by itself; empty if nothing
   */
  private record Found(long number, String before, String digest, String fault) {}

  /** Reads all of it; a million entries take some seconds. */
  public JournalState check() {
    // The seals first: what is written meanwhile lies behind them.
    List<Seal> sealed = seals.all();
    End end = end();
    Map<Long, String> digests = new HashMap<>();
    sealed.forEach(seal -> digests.put(seal.number(), ""));
    Seal last = new Seal(0, EntryDigest.NONE);
    while (last.number() < end.head().number()) {
      List<Found> step = step(last.number(), end.head().number());
      if (step.isEmpty()) {
        return missing(last.number() + 1, end);
      }
      for (Found found : step) {
        Optional<JournalState.Broken> broken = broken(last, found);
        if (broken.isPresent()) {
          return broken.get();
        }
        last = new Seal(found.number(), found.digest());
        digests.computeIfPresent(last.number(), (number, none) -> found.digest());
      }
    }
    return ending(last, end, sealed, digests);
  }

  private static JournalState ending(
      Seal last, End end, List<Seal> sealed, Map<Long, String> digests) {
    for (Seal seal : sealed) {
      if (seal.number() < 0) {
        return new JournalState.Broken(last.number(), "The file of seals has a line that is none.");
      }
      if (seal.number() > last.number()) {
        return missing(last.number() + 1, seal.number());
      }
      if (seal.number() > 0 && !seal.digest().equals(digests.get(seal.number()))) {
        return new JournalState.Broken(
            seal.number(),
            "Entry %d was another when the journal was sealed: what stands there was written anew."
                .formatted(seal.number()));
      }
    }
    if (!last.digest().equals(end.head().digest())) {
      return new JournalState.Broken(
          last.number(), "Entry %d is not the one that was written last.".formatted(last.number()));
    }
    if (end.highest() > last.number()) {
      return new JournalState.Broken(
          last.number() + 1,
          "Entry %d was put in otherwise than by this program.".formatted(last.number() + 1));
    }
    return new JournalState.Whole(last.number(), sealed.size());
  }

  private static JournalState missing(long number, End end) {
    return missing(number, end.head().number());
  }

  private static JournalState missing(long first, long last) {
    return new JournalState.Broken(
        first,
        first == last
            ? "Entry %d is missing.".formatted(first)
            : "The entries %d to %d are missing.".formatted(first, last));
  }

  private static Optional<JournalState.Broken> broken(Seal last, Found found) {
    long expected = last.number() + 1;
    if (found.number() != expected) {
      return Optional.of(
          new JournalState.Broken(expected, "Entry %d is missing.".formatted(expected)));
    }
    if (!found.before().equals(last.digest())) {
      return Optional.of(
          new JournalState.Broken(
              expected, "Entry %d does not follow from the one before it.".formatted(expected)));
    }
    return found.fault().isEmpty()
        ? Optional.empty()
        : Optional.of(new JournalState.Broken(expected, found.fault()));
  }

  private List<Found> step(long after, long until) {
    return database
        .sql(
            "select "
                + JournalRows.COLUMNS
                + " from journal where entry_number > ? and entry_number <= ? order by entry_number"
                + " limit "
                + STEP)
        .params(after, until)
        .query((row, number) -> found(row))
        .list();
  }

  private static Found found(ResultSet row) throws SQLException {
    long number = row.getLong("entry_number");
    String before = row.getString("digest_before");
    String digest = row.getString("digest");
    return new Found(number, before, digest, isAsWritten(row) ? "" : changed(number));
  }

  private static boolean isAsWritten(ResultSet row) throws SQLException {
    try {
      JournalEntry entry = JournalRows.entry(row);
      Act act = entry.act();
      Actor actor = act.actor();
      return entry.digest().equals(EntryDigest.of(entry.number(), entry.at(), act, entry.before()))
          && actor.name().equals(row.getString("name"))
          && actor.token().equals(row.getString("token"))
          && actor.address().equals(row.getString("address"))
          && act.details().equals(row.getString("details"))
          && Sought.person(actor.name()).equals(row.getString("person"))
          && Sought.of(act).equals(row.getString("sought"));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }

  private static String changed(long number) {
    return "Entry %d was changed after it was written.".formatted(number);
  }

  /** In one statement, so that nobody writes between. */
  private End end() {
    return database
        .sql(
            "select entry_number, digest, (select max(entry_number) from journal) as highest from"
                + " journal_head")
        .query((row, number) ->
            new End(
                new Seal(row.getLong("entry_number"), row.getString("digest")),
                row.getLong("highest")))
        .single();
  }

  /** Writes down elsewhere what the last entry is, unless that was done. */
  public void seal() {
    Seal head = end().head();
    List<Seal> before = seals.all();
    if (head.number() > 0 && (before.isEmpty() || !before.getLast().equals(head))) {
      seals.add(head, clock.instant());
    }
  }
}
