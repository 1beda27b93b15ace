package org.fonds.audit;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes the journal. Whoever writes waits at one row of the database for whoever is writing, so
 * that the chain has one end, however many threads and sites write. Safe for several threads.
 */
public final class Journal {

  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final InstantSource clock;
  private final List<Done> unwritten = new ArrayList<>();

  /** What was done, and when. */
  private record Done(Instant at, Act act) {}

  /** The last entry. */
  private record Head(long number, String digest) {}

  public Journal(JdbcClient database, TransactionOperations transactions, InstantSource clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Writes an act down, within the transaction that does it, if there is one: both happen, or
   * neither.
   *
   * @throws DataAccessException if the database refuses
   */
  public void write(Act act) {
    Done done = done(act);
    transactions.executeWithoutResult(transaction -> append(List.of(done)));
  }

  /** As {@link #note(List)}, for one act. */
  public void note(Act act) {
    note(List.of(act));
  }

  /**
   * Writes down what was done already outside of the database, in this order. Where the database
   * refuses, the acts are logged, and written with the next that come.
   */
  public void note(List<Act> acts) {
    synchronized (unwritten) {
      acts.forEach(act -> unwritten.add(done(act)));
      try {
        transactions.executeWithoutResult(transaction -> append(unwritten));
        unwritten.clear();
      } catch (DataAccessException | TransactionException e) {
        LOG.error("Not in the journal yet, and to be written with the next entry: {}", acts, e);
      }
    }
  }

  /** How many acts wait until the database takes them. */
  public int waiting() {
    synchronized (unwritten) {
      return unwritten.size();
    }
  }

  private Done done(Act act) {
    return new Done(clock.instant().truncatedTo(ChronoUnit.MILLIS), act);
  }

  private void append(List<Done> acts) {
    Head head =
        database
            .sql("select entry_number, digest from journal_head for update")
            .query((row, number) -> new Head(row.getLong("entry_number"), row.getString("digest")))
            .single();
    for (Done done : acts) {
      long number = head.number() + 1;
      String digest = EntryDigest.of(number, done.at(), done.act(), head.digest());
      insert(new JournalEntry(number, done.at(), done.act(), head.digest(), digest));
      head = new Head(number, digest);
    }
    database
        .sql("update journal_head set entry_number = ?, digest = ?")
        .params(head.number(), head.digest())
        .update();
  }

  private void insert(JournalEntry entry) {
    Act act = entry.act();
    Actor actor = act.actor();
    database
        .sql(
            "insert into journal (entry_number, happened, deed, means, name, token, address,"
                + " document, details, person, sought, digest_before, digest)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .param(entry.number())
        .param(entry.at().atOffset(ZoneOffset.UTC))
        .param(act.deed().name())
        .param(actor.means().name())
        .param(actor.name())
        .param(actor.token())
        .param(actor.address())
        .param(act.document() == null ? null : act.document().text())
        .param(act.details())
        .param(Sought.person(actor.name()))
        .param(Sought.of(act))
        .param(entry.before())
        .param(entry.digest())
        .update();
  }
}
