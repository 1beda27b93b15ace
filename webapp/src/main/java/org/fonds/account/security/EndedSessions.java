package org.fonds.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.fonds.account.Accounts;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of a person whose role, password or leave to sign in has changed since it began:
 * with the next request, not when it would have ended by itself.
 */
public final class EndedSessions extends OncePerRequestFilter {

  private final Accounts accounts;

  public EndedSessions(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person != null && person.getPrincipal() instanceof SignedIn signedIn && !counts(signedIn)) {
      HttpSession session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      SecurityContextHolder.clearContext();
    }
    chain.doFilter(request, response);
  }

  private boolean counts(SignedIn person) {
    return accounts
        .find(person.account().text())
        .filter(account -> account.enabled() && account.changes() == person.changes())
        .isPresent();
  }
}
