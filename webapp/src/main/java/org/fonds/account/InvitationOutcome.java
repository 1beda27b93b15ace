package org.fonds.account;

/** What became of using a link. */
public sealed interface InvitationOutcome {

  /** The account is there, or has its new password, and can be signed in with. */
  record Done(AccountName name) implements InvitationOutcome {}

  /** The link was used, has expired, or was replaced by another. */
  record LinkRefused() implements InvitationOutcome {}

  /**
   * The name will not do; the link still counts.
   *
   * @param advice a sentence for the person
   */
  record NameRefused(String advice) implements InvitationOutcome {}

  /**
   * The password will not do; the link still counts.
   *
   * @param advice a sentence for the person
   */
  record PasswordRefused(String advice) implements InvitationOutcome {}
}
