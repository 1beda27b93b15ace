package org.fonds.account.security;

import java.util.Set;
import org.fonds.account.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Those who keep the archive, to whom nothing in it is closed. */
public final class Staff {

  private static final Set<String> ROLES =
      Set.of("ROLE_" + Role.ARCHIVIST.name(), "ROLE_" + Role.ADMINISTRATOR.name());

  private Staff() {}

  /** Whether the request at hand is that of one of them; false outside of a request. */
  public static boolean asks() {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    return person != null
        && person.isAuthenticated()
        && person.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .anyMatch(ROLES::contains);
  }
}
