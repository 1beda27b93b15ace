package org.fonds.account;

/** What somebody may do once who has a link that nobody else knows. */
public sealed interface Invitation {

  /** Make the first account, an administrator's. */
  record First() implements Invitation {}

  /**
   * Make an account.
   *
   * @param role that it will have
   */
  record Newcomer(Role role) implements Invitation {}

  /** Choose another password. */
  record ForPassword(AccountName name) implements Invitation {}
}
