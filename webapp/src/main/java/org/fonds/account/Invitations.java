package org.fonds.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The links that each work once: with the first an account is made at the first start of a site,
 * with others an administrator lets people make an account or choose another password. Safe for
 * several threads.
 */
public final class Invitations {

  /**
   * How long the link for the first account counts while the site runs on, and one for a password.
   */
  public static final Duration DAY = Duration.ofDays(1);

  /** How long somebody new has time. */
  public static final Duration WEEK = Duration.ofDays(7);

  private static final String NAME_TAKEN =
      "Somebody has an account with this name; choose another, such as one with your family name.";

  private enum Kind {
    FIRST,
    NEWCOMER,
    PASSWORD
  }

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final Accounts accounts;
  private final InstantSource clock;

  public Invitations(
      JdbcClient database,
      TransactionOperations transactions,
      Accounts accounts,
      InstantSource clock) {
    this.database = database;
    this.transactions = transactions;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * Ends every earlier link for the first account and makes a new one.
   *
   * @return the last part of its address; empty if somebody has an account already
   */
  public Optional<Secret> first() {
    database.sql("delete from invitation where kind = ?").param(Kind.FIRST.name()).update();
    return accounts.isEmpty()
        ? Optional.of(make(Kind.FIRST, Role.ADMINISTRATOR, null, DAY))
        : Optional.empty();
  }

  /** Makes a link for somebody new. */
  public Secret newcomer(Role role) {
    return make(Kind.NEWCOMER, role, null, WEEK);
  }

  /** Ends every earlier link of this person for a password and makes a new one. */
  public Secret forPassword(Account account) {
    database
        .sql("delete from invitation where sign_in_name = ?")
        .param(account.name().signInName())
        .update();
    return make(Kind.PASSWORD, account.role(), account.name(), DAY);
  }

  private Secret make(Kind kind, Role role, @Nullable AccountName name, Duration life) {
    Secret secret = Secret.random("");
    database
        .sql(
            "insert into invitation (secret_hash, kind, role, sign_in_name, expires) values (?, ?,"
                + " ?, ?, ?)")
        .param(secret.hash())
        .param(kind.name())
        .param(role.name())
        .param(name == null ? null : name.signInName())
        .param(now().plus(life))
        .update();
    return secret;
  }

  /** What a link lets somebody do now; empty if it was used, has expired or was replaced. */
  public Optional<Invitation> find(Secret secret) {
    return database
        .sql(
            "select i.kind, i.role, a.name from invitation i left join account a on a.sign_in_name"
                + " = i.sign_in_name where i.secret_hash = ? and i.expires > ?")
        .params(secret.hash(), now())
        .query((row, number) -> invitation(row))
        .optional();
  }

  private static Invitation invitation(ResultSet row) throws SQLException {
    return switch (Kind.valueOf(row.getString("kind"))) {
      case FIRST -> new Invitation.First();
      case NEWCOMER -> new Invitation.Newcomer(Role.valueOf(row.getString("role")));
      case PASSWORD -> new Invitation.ForPassword(new AccountName(row.getString("name")));
    };
  }

  /** As {@link #redeem(Redeeming, BiConsumer)}, and nothing else. */
  public InvitationOutcome redeem(Secret secret, String name, String password) {
    return redeem(new Redeeming(secret, name, password), (person, invitation) -> {});
  }

  /**
   * What somebody writes who has a link.
   *
   * @param name for an account that is made; passed over where a password is changed
   */
  record Redeeming(Secret secret, String name, String password) {}

  /**
   * Does what a link lets somebody do, and ends the link.
   *
   * @param also done in the same transaction, with whose account it is and by which invitation
   */
  InvitationOutcome redeem(Redeeming asked, BiConsumer<AccountName, Invitation> also) {
    Invitation invitation = find(asked.secret()).orElse(null);
    return switch (invitation) {
      case null -> new InvitationOutcome.LinkRefused();
      case Invitation.First first ->
          make(asked, Role.ADMINISTRATOR, name -> also.accept(name, first));
      case Invitation.Newcomer newcomer ->
          make(asked, newcomer.role(), name -> also.accept(name, newcomer));
      case Invitation.ForPassword other ->
          change(asked, other.name(), name -> also.accept(name, other));
    };
  }

  private InvitationOutcome make(Redeeming asked, Role role, Consumer<AccountName> also) {
    String password = asked.password();
    AccountName chosen = AccountName.of(asked.name()).orElse(null);
    if (chosen == null) {
      return new InvitationOutcome.NameRefused(AccountName.ADVICE);
    }
    Optional<String> fault = NewPassword.fault(password, chosen);
    if (fault.isPresent()) {
      return new InvitationOutcome.PasswordRefused(fault.get());
    }
    try {
      return taking(
          asked.secret(),
          () -> {
            AccountName made = accounts.add(chosen, password, role).name();
            also.accept(made);
            return new InvitationOutcome.Done(made);
          });
    } catch (DuplicateKeyException _) {
      return new InvitationOutcome.NameRefused(NAME_TAKEN);
    }
  }

  private InvitationOutcome change(
      Redeeming asked, AccountName person, Consumer<AccountName> also) {
    Optional<String> fault = NewPassword.fault(asked.password(), person);
    if (fault.isPresent()) {
      return new InvitationOutcome.PasswordRefused(fault.get());
    }
    return taking(
        asked.secret(),
        () ->
            switch (accounts.changePassword(person, asked.password())) {
              case AccountChange.Changed(Account account) -> {
                also.accept(account.name());
                yield new InvitationOutcome.Done(account.name());
              }
              case AccountChange.LastAdministrator _, AccountChange.Missing _ ->
                  new InvitationOutcome.LinkRefused();
            });
  }

  /** One statement looks and takes, so that of two who come at once one succeeds. */
  private InvitationOutcome taking(Secret secret, Supplier<InvitationOutcome> doing) {
    return transactions.execute(transaction -> {
      int taken =
          database
              .sql("delete from invitation where secret_hash = ? and expires > ?")
              .params(secret.hash(), now())
              .update();
      return taken == 1 ? doing.get() : new InvitationOutcome.LinkRefused();
    });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
