package org.fonds.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.fonds.description.DocumentId;
import org.fonds.research.OneForm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The rows of runs and what became of them. Safe for several threads. */
public final class BatchRows {

  private static final String SELECT = "select * from batch_row where batch = ? and ";
  private static final int ADDED_AT_ONCE = 200;
  private static final int LONGEST_REMARK = 2_000;
  private static final int LONGEST_PERHAPS = 8_000;

  private final JdbcClient database;
  private final TransactionOperations transactions;

  public BatchRows(JdbcClient database, TransactionOperations transactions) {
    this.database = database;
    this.transactions = transactions;
  }

  /** Adds the rows of a list to a run that has none. */
  void add(UUID run, List<ListedRow> listed) {
    int number = 0;
    for (List<ListedRow> some :
        listed.stream().gather(Gatherers.windowFixed(ADDED_AT_ONCE)).toList()) {
      List<Object> values = new ArrayList<>();
      for (ListedRow row : some) {
        number++;
        values.addAll(
            List.of(
                run,
                number,
                row.line(),
                row.words(),
                Cells.joined(row.carried()),
                OneForm.line(row.remark(), LONGEST_REMARK)));
      }
      database
          .sql(
              some.stream()
                  .map(row -> "(?, ?, ?, ?, ?, ?)")
                  .collect(
                      Collectors.joining(
                          ", ",
                          "insert into batch_row (batch, number, line, words, carried, remark)"
                              + " values ",
                          "")))
          .params(values)
          .update();
    }
  }

  /** The list of a run, as it was read, without remarks on rows. */
  NameList list(BatchSearch run) {
    List<ListedRow> listed =
        database
            .sql("select line, words, carried from batch_row where batch = ? order by number")
            .param(run.id())
            .query((row, number) ->
                new ListedRow(
                    row.getInt("line"),
                    row.getString("words"),
                    Cells.parted(row.getString("carried")),
                    ""))
            .list();
    return new NameList(
        run.list().columns(),
        listed,
        run.list().passedOver(),
        run.list().notes().isEmpty() ? List.of() : List.of(run.list().notes()));
  }

  /** The first rows of a run whose turn has not come, in their order. */
  List<BatchRow> next(UUID run, int most) {
    return database
        .sql(SELECT + "outcome is null order by number limit ?")
        .params(run, most)
        .query((row, number) -> KeptRow.row(row, Map.of()))
        .list();
  }

  /**
   * Keeps what became of a row, once: of a row that has a result, or is deleted, nothing is
   * changed.
   */
  void keep(UUID run, int number, RowResult result) {
    transactions.executeWithoutResult(transaction -> {
      // The run before its rows, in the order in which whoever deletes it locks them.
      Optional<Integer> there =
          database
              .sql("select done from batch_search where id = ? for update")
              .param(run)
              .query(Integer.class)
              .optional();
      boolean kept =
          there.isPresent()
              && switch (result) {
                case RowResult.NotAsked(String remark) -> isKept(run, number, remark);
                case RowResult.Answered answered -> isKept(run, number, answered);
              };
      if (kept) {
        database
            .sql("update batch_search set done = done + 1, reason = '' where id = ?")
            .param(run)
            .update();
      }
    });
  }

  private boolean isKept(UUID run, int number, String remark) {
    return database
            .sql(
                "update batch_row set outcome = ?, remark = ? where batch = ? and number = ? and"
                    + " outcome is null")
            .params(KeptRow.NOT_ASKED, remark(remark), run, number)
            .update()
        > 0;
  }

  private boolean isKept(UUID run, int number, RowResult.Answered answer) {
    Optional<RowResult.Perhaps> near =
        Optional.ofNullable(answer.perhaps())
            .filter(perhaps -> perhaps.parameters().length() <= LONGEST_PERHAPS);
    int changed =
        database
            .sql(
                "update batch_row set outcome = ?, remark = ?, as_written = ?, in_all_scripts = ?,"
                    + " sounding_alike = ?, beside = ?, perhaps = ?, perhaps_documents = ?"
                    + " where batch = ? and number = ? and outcome is null")
            .params(
                KeptRow.ANSWERED,
                remark(answer.remark()),
                answer.asWritten(),
                answer.inAllScripts(),
                answer.soundingAlike(),
                answer.beside(),
                near.map(RowResult.Perhaps::parameters).orElse(""),
                near.map(RowResult.Perhaps::documents).orElse(0L),
                run,
                number)
            .update();
    if (changed == 0) {
      return false;
    }
    int place = 0;
    for (BatchHit hit : answer.hits()) {
      place++;
      database
          .sql(
              "insert into batch_hit (batch, number, place, document, page, beside)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(run, number, place, hit.document().text(), hit.page(), hit.beside())
          .update();
    }
    return true;
  }

  private static String remark(String remark) {
    return OneForm.line(remark, LONGEST_REMARK);
  }

  /**
   * Rows of a run in the order of its list.
   *
   * @param from how many are passed over
   */
  public List<BatchRow> of(BatchSearch run, RowFilter filter, int from, int most) {
    Map<Integer, List<BatchHit>> hits = hits(run, filter, from, most);
    return database
        .sql(SELECT + filter.condition() + " order by number limit ? offset ?")
        .params(run.id(), most, from)
        .query((row, number) -> KeptRow.row(row, hits))
        .list();
  }

  private Map<Integer, List<BatchHit>> hits(BatchSearch run, RowFilter filter, int from, int most) {
    return database
        .sql(
            "select h.* from batch_hit h join (select batch, number from batch_row where batch = ?"
                + " and "
                + filter.condition()
                + " order by number limit ? offset ?) r on h.batch = r.batch and h.number ="
                + " r.number order by h.number, h.place")
        .params(run.id(), most, from)
        .query((row, number) ->
            Map.entry(
                row.getInt("number"),
                new BatchHit(
                    new DocumentId(row.getString("document")),
                    row.getInt("page"),
                    row.getBoolean("beside"))))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /** How many rows of a run each filter shows. */
  public Map<RowFilter, Integer> counts(BatchSearch run) {
    Map<RowFilter, Integer> counts = new EnumMap<>(RowFilter.class);
    for (RowFilter filter : RowFilter.values()) {
      counts.put(
          filter,
          database
              .sql("select count(*) from batch_row where batch = ? and " + filter.condition())
              .param(run.id())
              .query(Integer.class)
              .single());
    }
    return counts;
  }
}
