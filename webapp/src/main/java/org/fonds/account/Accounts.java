package org.fonds.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of this archive. Safe for several threads. */
public final class Accounts {

  private final JdbcClient database;
  private final PasswordEncoder encoder;

  public Accounts(JdbcClient database, PasswordEncoder encoder) {
    this.database = database;
    this.encoder = encoder;
  }

  /** Whether nobody has an account yet. */
  public boolean isEmpty() {
    return database.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  /** The account with this name, however it is cased. */
  public Optional<Account> find(String name) {
    return database
        .sql("select name, role, enabled, created from account where sign_in_name = ?")
        .param(AccountName.signInName(name))
        .query((row, number) -> account(row))
        .optional();
  }

  /** What is kept of the password of the account with this name, however it is cased. */
  public Optional<String> passwordHash(String name) {
    return database
        .sql("select password_hash from account where sign_in_name = ?")
        .param(AccountName.signInName(name))
        .query(String.class)
        .optional();
  }

  /**
   * Makes an account.
   *
   * @throws org.springframework.dao.DuplicateKeyException if there is one with this name
   */
  public Account add(AccountName name, String password, Role role) {
    Account account = new Account(name, role, true, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    database
        .sql(
            "insert into account (sign_in_name, name, password_hash, role, enabled, created)"
                + " values (?, ?, ?, ?, true, ?)")
        .params(
            name.signInName(),
            name.text(),
            encoder.encode(password),
            role.name(),
            account.created().atOffset(ZoneOffset.UTC))
        .update();
    return account;
  }

  static Account account(ResultSet row) throws SQLException {
    return new Account(
        new AccountName(row.getString("name")),
        Role.valueOf(row.getString("role")),
        row.getBoolean("enabled"),
        row.getObject("created", OffsetDateTime.class).toInstant());
  }
}
