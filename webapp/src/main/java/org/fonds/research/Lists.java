package org.fonds.research;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The lists of all people; each finds one's own, and what is shared. Safe for several threads. */
public final class Lists {

  private static final String SELECT =
      "select l.id, l.name, l.shared_as, l.last_used,"
          + " (select count(*) from research_entry e where e.in_list = l.id) as entries"
          + " from research_list l ";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 24;
  private static final Pattern SECRET = Pattern.compile("[\\w-]{32}");

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final InstantSource clock;

  public Lists(JdbcClient database, TransactionOperations transactions, InstantSource clock) {
    this.database = database;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Somebody's lists, the one used last first. */
  public List<ResearchList> of(Researcher whose) {
    return database
        .sql(SELECT + "where l.sign_in_name = ? order by l.last_used desc, l.id")
        .param(whose.signInName())
        .query((row, number) -> list(row))
        .list();
  }

  /** The list to which somebody has added last; empty if there is none. */
  public Optional<ResearchList> lastUsed(Researcher whose) {
    return of(whose).stream().findFirst();
  }

  /** One of somebody's lists; empty if it is not that person's. */
  public Optional<ResearchList> find(Researcher whose, UUID id) {
    return database
        .sql(SELECT + "where l.sign_in_name = ? and l.id = ?")
        .params(whose.signInName(), id)
        .query((row, number) -> list(row))
        .optional();
  }

  /**
   * The list that is shared at an address.
   *
   * @param secret any text; empty if nothing is shared by it, or not any more
   */
  public Optional<ResearchList> shared(String secret) {
    if (!SECRET.matcher(secret).matches()) {
      return Optional.empty();
    }
    return database
        .sql(SELECT + "where l.shared_as = ?")
        .param(secret)
        .query((row, number) -> list(row))
        .optional();
  }

  /**
   * Makes a list, which is the one used last then.
   *
   * @param name made one line; the usual name if blank
   * @return empty if the person has as many as one may have
   */
  public Optional<ResearchList> make(Researcher whose, String name) {
    return transactions.execute(transaction -> {
      if (of(whose).size() >= ResearchList.MOST_LISTS) {
        return Optional.empty();
      }
      UUID id = UUID.randomUUID();
      OffsetDateTime now = now();
      database
          .sql(
              "insert into research_list (id, sign_in_name, name, made, last_used)"
                  + " values (?, ?, ?, ?, ?)")
          .params(id, whose.signInName(), ResearchList.called(name), now, now)
          .update();
      return find(whose, id);
    });
  }

  /** Calls a list otherwise; of two windows the last one counts. */
  public void rename(Researcher whose, UUID id, String name) {
    database
        .sql("update research_list set name = ? where id = ? and sign_in_name = ?")
        .params(ResearchList.called(name), id, whose.signInName())
        .update();
  }

  /** Makes a list the one to which the next is added. */
  void use(UUID id) {
    database.sql("update research_list set last_used = ? where id = ?").params(now(), id).update();
  }

  /** Deletes a list with all in it; who was given its link finds nothing there. */
  public void delete(Researcher whose, UUID id) {
    database
        .sql("delete from research_list where id = ? and sign_in_name = ?")
        .params(id, whose.signInName())
        .update();
  }

  /** Lets whoever has the link read a list; one that is shared already keeps its link. */
  public void share(Researcher whose, UUID id) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    database
        .sql(
            "update research_list set shared_as = ? where id = ? and sign_in_name = ?"
                + " and shared_as is null")
        .params(
            Base64.getUrlEncoder().withoutPadding().encodeToString(secret), id, whose.signInName())
        .update();
  }

  /** Keeps a list private again; its link leads nowhere from then on, also if it is shared anew. */
  public void keepPrivate(Researcher whose, UUID id) {
    database
        .sql("update research_list set shared_as = null where id = ? and sign_in_name = ?")
        .params(id, whose.signInName())
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static ResearchList list(ResultSet row) throws SQLException {
    return new ResearchList(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getInt("entries"),
        row.getString("shared_as"),
        row.getObject("last_used", OffsetDateTime.class).toInstant());
  }
}
