package org.fonds.account.security;

import org.fonds.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Who acts in the request at hand. */
public final class Actors {

  private Actors() {}

  /** Whoever asks; the program itself outside of a request. */
  public static Actor current() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null
        || !person.isAuthenticated()
        || person instanceof AnonymousAuthenticationToken) {
      return request() == null ? Actor.program() : Actor.nobody(address());
    }
    return person.getDetails() instanceof TokenDetails(String label)
        ? Actor.token(person.getName(), label, address())
        : Actor.person(person.getName(), address());
  }

  /**
   * From where the request at hand comes, as the server sees it: what a proxy says of that counts
   * only where {@code server.forward-headers-strategy} says so. Empty where nobody can tell.
   */
  public static String address() {
    ServletRequestAttributes request = request();
    if (request != null) {
      return request.getRequest().getRemoteAddr();
    }
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person != null && person.getDetails() instanceof WebAuthenticationDetails signIn
        ? signIn.getRemoteAddress()
        : "";
  }

  private static @Nullable ServletRequestAttributes request() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
        ? request
        : null;
  }
}
