package org.fonds.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Knows a person who signed in on the site, but only where something is read: the pages of the site
 * show files and images that the API serves, and no other site can write with a session.
 */
final class SessionForReading extends HttpSessionSecurityContextRepository {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        ? super.loadDeferredContext(request)
        : new Nobody(SecurityContextHolder.createEmptyContext());
  }

  /** The API signs nobody in. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return READING.contains(request.getMethod()) && super.containsContext(request);
  }

  private record Nobody(SecurityContext context) implements DeferredSecurityContext {

    @Override
    public SecurityContext get() {
      return context;
    }

    @Override
    public boolean isGenerated() {
      return true;
    }
  }
}
