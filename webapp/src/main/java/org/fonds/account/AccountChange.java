package org.fonds.account;

/** What became of changing an account. */
public sealed interface AccountChange {

  /** It is changed, and every session of the person has ended. */
  record Changed(Account account) implements AccountChange {}

  /** Nothing was changed: nobody would be left who says who may do what. */
  record LastAdministrator() implements AccountChange {}

  /** There is no such account any more. */
  record Missing() implements AccountChange {}
}
