package org.fonds.account;

import java.util.Locale;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.audit.Journal;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What people do to accounts, invitations and tokens: each deed stands in the journal, or was not
 * done. Nothing outside of this package changes them otherwise. Safe for several threads.
 */
public final class AccountDeeds {

  private final TransactionOperations transactions;
  private final Journal journal;
  private final Accounts accounts;
  private final Invitations invitations;
  private final ApiTokens tokens;

  public AccountDeeds(
      TransactionOperations transactions,
      Journal journal,
      Accounts accounts,
      Invitations invitations,
      ApiTokens tokens) {
    this.transactions = transactions;
    this.journal = journal;
    this.accounts = accounts;
    this.invitations = invitations;
    this.tokens = tokens;
  }

  /** As {@link Invitations#newcomer}. */
  public Secret invite(Actor actor, Role role) {
    return transactions.execute(transaction -> {
      Secret link = invitations.newcomer(role);
      write(actor, Deed.INVITED, "as " + words(role));
      return link;
    });
  }

  /** As {@link Invitations#forPassword}. */
  public Secret offerPassword(Actor actor, Account account) {
    return transactions.execute(transaction -> {
      Secret link = invitations.forPassword(account);
      write(actor, Deed.PASSWORD_LINK_MADE, "for " + account.name().text());
      return link;
    });
  }

  /**
   * Does what a link lets somebody do, and ends the link.
   *
   * @param address from where
   * @param name for an account that is made; passed over where a password is changed
   */
  public InvitationOutcome redeem(String address, Secret link, String name, String password) {
    return invitations.redeem(
        new Invitations.Redeeming(link, name, password),
        (person, invitation) -> {
          Actor actor = Actor.person(person.text(), address);
          switch (invitation) {
            case Invitation.First _ ->
                write(actor, Deed.ACCOUNT_MADE, "the first, as administrator");
            case Invitation.Newcomer(Role role) ->
                write(actor, Deed.ACCOUNT_MADE, "as " + words(role) + ", by a link");
            case Invitation.ForPassword _ -> write(actor, Deed.PASSWORD_CHANGED, "by a link");
          }
        });
  }

  /**
   * As {@link Accounts#addByOpenId}.
   *
   * @param address from where the person comes
   */
  public Account addByOpenId(String address, AccountName name, String openId, Role role) {
    return transactions.execute(transaction -> {
      Account account = accounts.addByOpenId(name, openId, role);
      write(
          Actor.person(name.text(), address),
          Deed.ACCOUNT_MADE,
          "as " + words(role) + ", by OpenID Connect");
      return account;
    });
  }

  /** As {@link Accounts#changeRole}. */
  public AccountChange changeRole(Actor actor, Account account, Role role) {
    return transactions.execute(transaction -> {
      AccountChange change = accounts.changeRole(account.name(), role);
      String details =
          "%s: from %s to %s".formatted(account.name().text(), words(account.role()), words(role));
      return written(change, actor, Deed.ROLE_CHANGED, details);
    });
  }

  /** As {@link Accounts#enable}. */
  public AccountChange enable(Actor actor, AccountName name, boolean enabled) {
    return transactions.execute(transaction ->
        written(
            accounts.enable(name, enabled),
            actor,
            enabled ? Deed.ENABLED : Deed.DISABLED,
            name.text()));
  }

  /** As {@link Accounts#changePassword}, of the person who acts. */
  public AccountChange changePassword(Actor actor, AccountName name, String password) {
    return transactions.execute(transaction ->
        written(accounts.changePassword(name, password), actor, Deed.PASSWORD_CHANGED, ""));
  }

  /** As {@link ApiTokens#issue}. */
  public Secret issue(Actor actor, Account account, String label) {
    return transactions.execute(transaction -> {
      Secret token = tokens.issue(account, label);
      write(actor, Deed.TOKEN_MADE, "“" + label.strip() + "”");
      return token;
    });
  }

  /** As {@link ApiTokens#revoke}. */
  public void revoke(Actor actor, Account account, ApiToken token) {
    transactions.executeWithoutResult(transaction -> {
      tokens.revoke(account, token);
      write(actor, Deed.TOKEN_REVOKED, "“" + token.label() + "”");
    });
  }

  private AccountChange written(AccountChange change, Actor actor, Deed deed, String details) {
    switch (change) {
      case AccountChange.Changed _ -> write(actor, deed, details);
      case AccountChange.LastAdministrator _, AccountChange.Missing _ -> {
        // Nothing was done.
      }
    }
    return change;
  }

  private void write(Actor actor, Deed deed, String details) {
    journal.write(Act.of(actor, deed, details));
  }

  private static String words(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
