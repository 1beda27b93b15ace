package org.fonds.account.security;

import org.fonds.account.Account;
import org.fonds.account.Accounts;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** The accounts with a password as Spring Security looks at people. */
final class AccountUsers implements UserDetailsService {

  private final Accounts accounts;

  AccountUsers(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    Account account = accounts.find(name).orElseThrow(() -> unknown(name));
    String hash = accounts.passwordHash(name).orElseThrow(() -> unknown(name));
    return new PasswordUser(account, hash);
  }

  private static UsernameNotFoundException unknown(String name) {
    return new UsernameNotFoundException("there is no account \"" + name + "\" with a password");
  }
}
