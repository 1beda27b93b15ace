package org.fonds.account.security;

import java.util.List;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who signs in with a password. */
final class PasswordUser extends User implements SignedIn {

  private static final long serialVersionUID = 1;

  private final String name;
  private final int changes;

  PasswordUser(Account account, String passwordHash) {
    super(
        account.name().text(),
        passwordHash,
        account.enabled(),
        true,
        true,
        true,
        List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())));
    this.name = account.name().text();
    this.changes = account.changes();
  }

  @Override
  public AccountName account() {
    return new AccountName(name);
  }

  @Override
  public int changes() {
    return changes;
  }
}
