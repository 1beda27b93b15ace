package org.fonds.account.security;

import org.fonds.account.Accounts;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Notes when people sign in. */
@Component
final class SignIns {

  private final Accounts accounts;

  SignIns(Accounts accounts) {
    this.accounts = accounts;
  }

  @EventListener
  void noted(InteractiveAuthenticationSuccessEvent signIn) {
    if (signIn.getAuthentication().getPrincipal() instanceof SignedIn person) {
      accounts.signedIn(person.account());
    }
  }
}
