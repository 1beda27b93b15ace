package org.fonds.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;

/** The accounts of this archive. Safe for several threads. */
public final class Accounts {

  private static final String COLUMNS = "name, role, enabled, changes, created, last_sign_in";

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final PasswordEncoder encoder;

  public Accounts(
      JdbcClient database, TransactionOperations transactions, PasswordEncoder encoder) {
    this.database = database;
    this.transactions = transactions;
    this.encoder = encoder;
  }

  /** Whether nobody has an account yet. */
  public boolean isEmpty() {
    return database.sql("select count(*) from account").query(Long.class).single() == 0;
  }

  /** Every account, by name. */
  public List<Account> all() {
    return database
        .sql("select " + COLUMNS + " from account order by sign_in_name")
        .query((row, number) -> account(row))
        .list();
  }

  /** The account with this name, however it is cased. */
  public Optional<Account> find(String name) {
    return database
        .sql("select " + COLUMNS + " from account where sign_in_name = ?")
        .param(AccountName.signInName(name))
        .query((row, number) -> account(row))
        .optional();
  }

  /**
   * What is kept of the password of the account with this name, however it is cased; empty where
   * there is no such account or it has none.
   */
  public Optional<String> passwordHash(String name) {
    return database
        .sql(
            "select password_hash from account where sign_in_name = ? and password_hash is not"
                + " null")
        .param(AccountName.signInName(name))
        .query(String.class)
        .optional();
  }

  /** Whether this is the password of a person now. */
  public boolean isPassword(AccountName name, String typed) {
    return passwordHash(name.text()).filter(hash -> encoder.matches(typed, hash)).isPresent();
  }

  /**
   * The account of somebody who signs in by OpenID Connect.
   *
   * @param openId the issuer and what it calls the person
   */
  public Optional<Account> findByOpenId(String openId) {
    return database
        .sql("select " + COLUMNS + " from account where open_id = ?")
        .param(openId)
        .query((row, number) -> account(row))
        .optional();
  }

  /**
   * Makes an account.
   *
   * @throws org.springframework.dao.DuplicateKeyException if there is one with this name
   */
  public Account add(AccountName name, String password, Role role) {
    return insert(name, encoder.encode(password), null, role);
  }

  /**
   * Makes an account of somebody who signs in by OpenID Connect alone.
   *
   * @param openId the issuer and what it calls the person
   * @throws org.springframework.dao.DuplicateKeyException if there is one with this name or person
   */
  public Account addByOpenId(AccountName name, String openId, Role role) {
    return insert(name, null, openId, role);
  }

  private Account insert(
      AccountName name, @Nullable String passwordHash, @Nullable String openId, Role role) {
    Account account = new Account(name, role, true, 0, now(), null);
    database
        .sql(
            "insert into account (sign_in_name, name, password_hash, open_id, role, enabled,"
                + " created) values (?, ?, ?, ?, ?, true, ?)")
        .param(name.signInName())
        .param(name.text())
        .param(passwordHash)
        .param(openId)
        .param(role.name())
        .param(account.created().atOffset(ZoneOffset.UTC))
        .update();
    return account;
  }

  /** Gives a person another role. */
  public AccountChange changeRole(AccountName name, Role role) {
    return changed(name, role == Role.ADMINISTRATOR, "role = ?", role.name());
  }

  /** Lets a person sign in, or not; tokens of somebody who may not do not count either. */
  public AccountChange enable(AccountName name, boolean enabled) {
    return changed(name, enabled, "enabled = ?", enabled);
  }

  /** Gives a person another password, which was held to {@link NewPassword}. */
  public AccountChange changePassword(AccountName name, String password) {
    return changed(name, true, "password_hash = ?", encoder.encode(password));
  }

  /**
   * @param stays whether an administrator who may sign in is one afterwards too
   */
  private AccountChange changed(AccountName name, boolean stays, String set, Object value) {
    return transactions.execute(transaction -> {
      // Whoever changes an administrator waits here for whoever does so at the same time.
      List<String> administrators =
          database
              .sql(
                  "select sign_in_name from account where role = ? and enabled order by"
                      + " sign_in_name for update")
              .param(Role.ADMINISTRATOR.name())
              .query((row, number) -> row.getString("sign_in_name"))
              .list();
      if (!stays && administrators.equals(List.of(name.signInName()))) {
        return new AccountChange.LastAdministrator();
      }
      database
          .sql("update account set " + set + ", changes = changes + 1 where sign_in_name = ?")
          .params(value, name.signInName())
          .update();
      return find(name.text())
          .<AccountChange>map(AccountChange.Changed::new)
          .orElseGet(AccountChange.Missing::new);
    });
  }

  /** Notes that a person has just signed in. */
  public void signedIn(AccountName name) {
    database
        .sql("update account set last_sign_in = ? where sign_in_name = ?")
        .params(now().atOffset(ZoneOffset.UTC), name.signInName())
        .update();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  static Account account(ResultSet row) throws SQLException {
    OffsetDateTime lastSignIn = row.getObject("last_sign_in", OffsetDateTime.class);
    return new Account(
        new AccountName(row.getString("name")),
        Role.valueOf(row.getString("role")),
        row.getBoolean("enabled"),
        row.getInt("changes"),
        row.getObject("created", OffsetDateTime.class).toInstant(),
        lastSignIn == null ? null : lastSignIn.toInstant());
  }
}
