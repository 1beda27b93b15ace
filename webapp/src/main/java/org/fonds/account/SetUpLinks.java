package org.fonds.account;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one-time link with which the first account is made. At each start of a site without accounts
 * there is a new one, and only the newest counts.
 */
public final class SetUpLinks {

  /** How long a link counts while the site runs on. */
  public static final Duration LIFE = Duration.ofDays(1);

  private final JdbcClient database;
  private final Accounts accounts;
  private final InstantSource clock;

  public SetUpLinks(JdbcClient database, Accounts accounts, InstantSource clock) {
    this.database = database;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Ends every earlier link and makes a new one.
   *
   * @return the last part of its address; empty if somebody has an account already
   */
  public Optional<Secret> renew() {
    database.sql("delete from set_up_link").update();
    if (!accounts.isEmpty()) {
      return Optional.empty();
    }
    Secret secret = Secret.random("");
    database
        .sql("insert into set_up_link (secret_hash, expires) values (?, ?)")
        .params(secret.hash(), clock.instant().plus(LIFE).atOffset(ZoneOffset.UTC))
        .update();
    return Optional.of(secret);
  }

  /** Whether a link with this secret would be taken now. */
  public boolean isValid(Secret secret) {
    return database
            .sql("select count(*) from set_up_link where secret_hash = ? and expires > ?")
            .params(secret.hash(), clock.instant().atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single()
        == 1;
  }

  /** Makes the first account, an administrator's, and ends the link. */
  public SetUpOutcome redeem(Secret secret, String name, String password) {
    AccountName chosen = AccountName.of(name).orElse(null);
    if (chosen == null) {
      return new SetUpOutcome.NameRefused(AccountName.ADVICE);
    }
    Optional<String> fault = NewPassword.fault(password, chosen);
    if (fault.isPresent()) {
      return new SetUpOutcome.PasswordRefused(fault.get());
    }
    // One statement looks and takes, so that of two who come at once one makes the account.
    int taken =
        database
            .sql("delete from set_up_link where secret_hash = ? and expires > ?")
            .params(secret.hash(), clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    return taken == 1
        ? new SetUpOutcome.Made(accounts.add(chosen, password, Role.ADMINISTRATOR))
        : new SetUpOutcome.LinkRefused();
  }
}
