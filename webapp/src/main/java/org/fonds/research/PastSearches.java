package org.fonds.research;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.fonds.search.SearchAddress;
import org.fonds.search.SearchQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What signed-in people searched for, for themselves alone. A search is kept for {@link #KEPT} and
 * then gone; whoever does not want that switches it off. Safe for several threads.
 */
public final class PastSearches {

  /** How long a search is kept. */
  public static final Period KEPT = Period.ofDays(365);

  /** The searches of one person; of more the oldest are forgotten. */
  public static final int MOST = 500;

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final InstantSource clock;

  public PastSearches(
      JdbcClient database, TransactionOperations transactions, InstantSource clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Whether somebody's searches are remembered; they are until that person says otherwise. */
  public boolean areKept(Researcher whose) {
    return database
        .sql("select sign_in_name from forgetful_searcher where sign_in_name = ?")
        .param(whose.signInName())
        .query(String.class)
        .optional()
        .isEmpty();
  }

  /** Remembers somebody's searches from now on, or not; what is remembered stays. */
  public void keep(Researcher whose, boolean kept) {
    transactions.executeWithoutResult(transaction -> {
      database
          .sql("delete from forgetful_searcher where sign_in_name = ?")
          .param(whose.signInName())
          .update();
      if (!kept) {
        database
            .sql("insert into forgetful_searcher (sign_in_name) values (?)")
            .param(whose.signInName())
            .update();
      }
    });
  }

  /**
   * Remembers a search, if the person wants that; one that is asked again moves to the front.
   * Forgets what is too old, of everybody.
   *
   * @param name in words
   * @param total documents that answered
   */
  public void add(Researcher whose, String name, SearchQuery query, long total) {
    String parameters = SearchAddress.queryString(query.onPage(1));
    if (parameters.isEmpty()
        || parameters.length() > SavedSearch.LONGEST_PARAMETERS
        || !areKept(whose)) {
      return;
    }
    transactions.executeWithoutResult(transaction -> {
      database
          .sql("delete from past_search where sign_in_name = ? and parameters = ?")
          .params(whose.signInName(), parameters)
          .update();
      database
          .sql(
              "insert into past_search (id, sign_in_name, name, parameters, total, searched)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(
              UUID.randomUUID(),
              whose.signInName(),
              OneForm.line(name, SavedSearch.LONGEST_NAME),
              parameters,
              total,
              at(clock.instant()))
          .update();
      forgetOld(whose);
    });
  }

  private void forgetOld(Researcher whose) {
    database
        .sql("delete from past_search where searched < ?")
        .param(at(clock.instant().minus(KEPT)))
        .update();
    database
        .sql(
            "delete from past_search where id in (select id from past_search where sign_in_name = ?"
                + " order by searched desc, id offset ? rows)")
        .params(whose.signInName(), MOST)
        .update();
  }

  /** Somebody's searches, the newest first. */
  public List<PastSearch> of(Researcher whose) {
    return database
        .sql(
            "select name, parameters, total, searched from past_search where sign_in_name = ?"
                + " and searched >= ? order by searched desc, id")
        .params(whose.signInName(), at(clock.instant().minus(KEPT)))
        .query((row, number) ->
            new PastSearch(
                row.getString("name"),
                row.getString("parameters"),
                row.getLong("total"),
                row.getObject("searched", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Forgets all of somebody's searches. */
  public void forget(Researcher whose) {
    database
        .sql("delete from past_search where sign_in_name = ?")
        .param(whose.signInName())
        .update();
  }

  private static OffsetDateTime at(Instant moment) {
    return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
  }
}
