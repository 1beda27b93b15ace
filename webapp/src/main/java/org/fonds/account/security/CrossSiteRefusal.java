package org.fonds.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what a page of another site makes a browser send, where the browser says so. It stands
 * before the tokens that Vaadin and Spring Security look for, and beside them: the form for signing
 * in has none that is looked at, and nobody is to be signed in as somebody else by a foreign page.
 */
public final class CrossSiteRefusal extends OncePerRequestFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    boolean fromElsewhere = "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    if (fromElsewhere && !READING.contains(request.getMethod())) {
      response.sendError(HttpStatus.FORBIDDEN.value());
    } else {
      chain.doFilter(request, response);
    }
  }
}
