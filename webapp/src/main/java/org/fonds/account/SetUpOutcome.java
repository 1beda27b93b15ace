package org.fonds.account;

/** What became of making the first account by a link. */
public sealed interface SetUpOutcome {

  /** The account is there and can be signed in with. */
  record Made(Account account) implements SetUpOutcome {}

  /** The link was used, has expired, or belongs to an earlier start. */
  record LinkRefused() implements SetUpOutcome {}

  /**
   * The name will not do; the link still counts.
   *
   * @param advice a sentence for the person
   */
  record NameRefused(String advice) implements SetUpOutcome {}

  /**
   * The password will not do; the link still counts.
   *
   * @param advice a sentence for the person
   */
  record PasswordRefused(String advice) implements SetUpOutcome {}
}
