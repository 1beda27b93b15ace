package org.fonds.account.security;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.fonds.account.Account;
import org.fonds.account.Accounts;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Does work as a person would who is not there, with the role that the account has at that moment.
 * Safe for several threads.
 */
public final class StandIn {

  private final Accounts accounts;

  public StandIn(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * Does the work.
   *
   * @param name of the account, however it is cased
   * @param may whether the account, as it is now, may do it
   * @return what the work gives; empty, and nothing is done, if there is no such account, it is not
   *     enabled, or may not
   */
  public <T> Optional<T> as(String name, Predicate<Account> may, Supplier<T> work) {
    return accounts
        .find(name)
        .filter(Account::enabled)
        .filter(may)
        .map(account -> during(account, work));
  }

  private static <T> T during(Account account, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            account.name().text(),
            "",
            AuthorityUtils.createAuthorityList("ROLE_" + account.role().name())));
    SecurityContextHolder.setContext(context);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
