package org.fonds.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens with which programs act for people. Safe for several threads. */
public final class ApiTokens {

  /** What every token begins with. */
  public static final String PREFIX = "fonds_";

  /** The longest label, in characters. */
  public static final int LONGEST_LABEL = 80;

  private final JdbcClient database;
  private final InstantSource clock;

  public ApiTokens(JdbcClient database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Makes a token for a person.
   *
   * @param label what the person calls it; 1 to {@link #LONGEST_LABEL} characters
   * @return to be shown once; nobody can find it again
   * @throws IllegalArgumentException if the label is empty or too long
   */
  public Secret issue(Account account, String label) {
    String called = label.strip();
    if (called.isEmpty() || called.length() > LONGEST_LABEL) {
      throw new IllegalArgumentException(
          "the label \"%s\" has %d characters; write 1 to %d"
              .formatted(called, called.length(), LONGEST_LABEL));
    }
    Secret secret = Secret.random(PREFIX);
    database
        .sql(
            "insert into api_token (sign_in_name, secret_hash, label, created) values (?, ?, ?, ?)")
        .params(account.name().signInName(), secret.hash(), called, utc(now()))
        .update();
    return secret;
  }

  /** The tokens of a person, the newest first. */
  public List<ApiToken> of(Account account) {
    return database
        .sql(
            "select id, label, created, last_used from api_token where sign_in_name = ?"
                + " order by id desc")
        .param(account.name().signInName())
        .query((row, number) -> token(row))
        .list();
  }

  /** Ends a token of a person; one of another person stays. */
  public void revoke(Account account, ApiToken token) {
    database
        .sql("delete from api_token where id = ? and sign_in_name = ?")
        .params(token.id(), account.name().signInName())
        .update();
  }

  /** The bearer of a token; empty if it is none or its person may not act any more. */
  public Optional<TokenBearer> bearer(Secret secret) {
    Optional<TokenBearer> found =
        database
            .sql(
                "select a.name, a.role, a.enabled, a.changes, a.created, a.last_sign_in, t.label"
                    + " from account a join api_token t on t.sign_in_name = a.sign_in_name"
                    + " where t.secret_hash = ? and a.enabled")
            .param(secret.hash())
            .query((row, number) -> new TokenBearer(Accounts.account(row), row.getString("label")))
            .optional();
    found.ifPresent(bearer -> used(secret));
    return found;
  }

  /** To the minute, so that a busy program does not write for every request. */
  private void used(Secret secret) {
    OffsetDateTime minute = utc(clock.instant().truncatedTo(ChronoUnit.MINUTES));
    database
        .sql(
            "update api_token set last_used = ? where secret_hash = ?"
                + " and (last_used is null or last_used < ?)")
        .params(minute, secret.hash(), minute)
        .update();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    OffsetDateTime lastUsed = row.getObject("last_used", OffsetDateTime.class);
    return new ApiToken(
        row.getLong("id"),
        row.getString("label"),
        row.getObject("created", OffsetDateTime.class).toInstant(),
        lastUsed == null ? null : lastUsed.toInstant());
  }
}
