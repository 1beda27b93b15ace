package org.fonds.account.security;

import org.fonds.account.AccountName;

/** Somebody who has signed in, as the account was then. */
public interface SignedIn {

  AccountName account();

  /** The {@link org.fonds.account.Account#changes} of then. */
  int changes();
}
