package org.fonds.account.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.fonds.account.Account;
import org.fonds.account.ApiTokens;
import org.fonds.account.Secret;
import org.fonds.account.TokenBearer;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the bearer of a token act for the person who made it; a wrong token is refused at once. */
final class BearerTokenFilter extends OncePerRequestFilter {

  private static final String SCHEME = "bearer ";

  private final ApiTokens tokens;
  private final BearerRefusal refusal;

  BearerTokenFilter(ApiTokens tokens, BearerRefusal refusal) {
    this.tokens = tokens;
    this.refusal = refusal;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
      chain.doFilter(request, response);
      return;
    }
    Optional<TokenBearer> bearer =
        tokens.bearer(new Secret(header.substring(SCHEME.length()).strip()));
    if (bearer.isEmpty()) {
      refusal.wrongToken(response);
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(authenticated(bearer.get()));
    SecurityContextHolder.setContext(context);
    try {
      chain.doFilter(request, response);
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private static UsernamePasswordAuthenticationToken authenticated(TokenBearer bearer) {
    Account account = bearer.person();
    UsernamePasswordAuthenticationToken authenticated =
        UsernamePasswordAuthenticationToken.authenticated(
            account.name().text(),
            "",
            AuthorityUtils.createAuthorityList("ROLE_" + account.role().name()));
    authenticated.setDetails(new TokenDetails(bearer.label()));
    return authenticated;
  }
}
