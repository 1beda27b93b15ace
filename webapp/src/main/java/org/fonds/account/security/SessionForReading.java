package org.fonds.account.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Knows a person who signed in on the site, but only where something is read, and where a file is
 * sent by pieces: the pages of the site show files and images that the API serves, and send files
 * to it. No other site can write with a session: pieces count only with a header that a page of
 * another site cannot send without being allowed to, and nobody is.
 */
final class SessionForReading extends HttpSessionSecurityContextRepository {

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final String UPLOADS = "/api/uploads";

  /** A form cannot send it, and a script of another site only where this one would let it. */
  private static final String ONLY_BY_SCRIPT = "Tus-Resumable";

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return counts(request)
        ? super.loadDeferredContext(request)
        : new Nobody(SecurityContextHolder.createEmptyContext());
  }

  /** The API signs nobody in. */
  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return counts(request) && super.containsContext(request);
  }

  private static boolean counts(HttpServletRequest request) {
    return READING.contains(request.getMethod())
        || (request.getRequestURI().startsWith(request.getContextPath() + UPLOADS)
            && request.getHeader(ONLY_BY_SCRIPT) != null);
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
