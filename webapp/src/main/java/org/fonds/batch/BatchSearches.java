package org.fonds.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fonds.batch.BatchSearch.LookedThrough;
import org.fonds.batch.BatchSearch.Wish;
import org.fonds.research.OneForm;
import org.fonds.research.Researcher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The runs of all people; each finds one's own. Safe for several threads. */
public final class BatchSearches {

  private static final String SELECT = "select * from batch_search ";
  private static final String UNFINISHED = "state in ('waiting', 'going')";
  private static final int LONGEST_REASON = 1_000;

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final BatchRows rows;
  private final InstantSource clock;

  public BatchSearches(
      JdbcClient database,
      TransactionOperations transactions,
      BatchRows rows,
      InstantSource clock) {
    this.database = database;
    this.transactions = transactions;
    this.rows = rows;
    this.clock = clock;
  }

  /** Somebody's runs, the newest first. */
  public List<BatchSearch> of(Researcher whose) {
    return database
        .sql(SELECT + "where sign_in_name = ? order by made desc, id")
        .param(whose.signInName())
        .query((row, number) -> run(row))
        .list();
  }

  /** One of somebody's runs; empty if it is not that person's. */
  public Optional<BatchSearch> find(Researcher whose, UUID id) {
    return database
        .sql(SELECT + "where sign_in_name = ? and id = ?")
        .params(whose.signInName(), id)
        .query((row, number) -> run(row))
        .optional();
  }

  /** Keeps a list as a run that waits for its turn. */
  public MakingOutcome make(Researcher whose, Wish wish, NameList list) {
    return transactions.execute(transaction -> {
      if (of(whose).size() >= BatchSearch.MOST) {
        return new MakingOutcome.Refused(
            "You have %d batch searches, which is the most; delete one first."
                .formatted(BatchSearch.MOST));
      }
      UUID id = UUID.randomUUID();
      database
          .sql(
              "insert into batch_search (id, sign_in_name, name, way, most_hits, narrowing,"
                  + " carried, row_count, passed_over, notes, done, state, reason, by_staff, made,"
                  + " documents, pages)"
                  + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 'waiting', '', ?, ?, 0, 0)")
          .params(
              id,
              whose.signInName(),
              called(wish.name()),
              wish.way().parameter(),
              wish.mostHits(),
              wish.narrowing(),
              Cells.joined(list.columns()),
              list.rows().size(),
              list.passedOver(),
              String.join(" ", list.notes()),
              wish.byStaff(),
              now())
          .update();
      rows.add(id, list.rows());
      return new MakingOutcome.Made(
          find(whose, id).orElseThrow(() -> new IllegalStateException("just made: " + id)));
    });
  }

  /**
   * Keeps the list of a run as another run, which asks all of it again.
   *
   * @param byStaff whether whoever asks now is somebody to whom nothing is closed
   */
  public MakingOutcome again(BatchSearch run, boolean byStaff) {
    Wish old = run.wish();
    return make(
        run.whose(),
        new Wish(old.name(), old.way(), old.mostHits(), old.narrowing(), byStaff),
        rows.list(run));
  }

  private static String called(String name) {
    String line = OneForm.line(name, BatchSearch.LONGEST_NAME);
    return line.isEmpty() ? "List without a name" : line;
  }

  /** Ends a run that is not over; what was done is kept. */
  public void cancel(Researcher whose, UUID id) {
    database
        .sql(
            "update batch_search set state = 'cancelled', reason = '', ended = ? where id = ? and"
                + " sign_in_name = ? and "
                + UNFINISHED)
        .params(now(), id, whose.signInName())
        .update();
  }

  /** Deletes a run with all that it found. */
  public void delete(Researcher whose, UUID id) {
    database
        .sql("delete from batch_search where id = ? and sign_in_name = ?")
        .params(id, whose.signInName())
        .update();
  }

  /** The runs of all people that are not over, those that go first, then in the order made. */
  List<BatchSearch> unfinished() {
    return database
        .sql(
            SELECT
                + "where "
                + UNFINISHED
                + " order by case state when 'going' then 0 else 1 end,"
                + " made, id")
        .query((row, number) -> run(row))
        .list();
  }

  /** Notes that the first row is about to be asked, and of what. */
  void begin(UUID id, LookedThrough extent) {
    database
        .sql(
            "update batch_search set state = 'going', begun = coalesce(begun, ?), documents = ?,"
                + " pages = ?, newest = ? where id = ? and "
                + UNFINISHED)
        .param(now())
        .param(extent.documents())
        .param(extent.pages())
        .param(at(extent.newest()))
        .param(id)
        .update();
  }

  /**
   * Says why a run does not come forward.
   *
   * @param reason a sentence; empty where it does
   */
  void delayed(UUID id, String reason) {
    database
        .sql("update batch_search set reason = ? where id = ? and " + UNFINISHED)
        .params(OneForm.line(reason, LONGEST_REASON), id)
        .update();
  }

  /** Notes that nothing more will be done; a run that is over stays as it is. */
  void end(UUID id, BatchState state, String reason) {
    database
        .sql(
            "update batch_search set state = ?, reason = ?, ended = ? where id = ? and "
                + UNFINISHED)
        .params(state.word(), OneForm.line(reason, LONGEST_REASON), now(), id)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
    return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }

  private static BatchSearch run(ResultSet row) throws SQLException {
    return new BatchSearch(
        row.getObject("id", UUID.class),
        new Researcher(row.getString("sign_in_name")),
        new Wish(
            row.getString("name"),
            RowWay.of(row.getString("way")).orElseThrow(),
            row.getInt("most_hits"),
            row.getString("narrowing"),
            row.getBoolean("by_staff")),
        new BatchSearch.NameListSummary(
            Cells.parted(row.getString("carried")),
            row.getInt("row_count"),
            row.getInt("passed_over"),
            row.getString("notes")),
        row.getInt("done"),
        BatchState.of(row.getString("state")),
        row.getString("reason"),
        new BatchSearch.Times(
            row.getObject("made", OffsetDateTime.class).toInstant(),
            moment(row, "begun"),
            moment(row, "ended")),
        new LookedThrough(row.getLong("documents"), row.getLong("pages"), moment(row, "newest")));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }
}
