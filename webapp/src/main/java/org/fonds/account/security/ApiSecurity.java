package org.fonds.account.security;

import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.fonds.site.ReadingSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Who may use the API: everybody, or where the archive chooses so everybody with an account, reads
 * what is open; the bearer of a token writes and reads what the person may who made it, and
 * everybody with an account has lists of one's own. A session of the site counts for reading and
 * for sending files by pieces alone, so that no other site can make a signed-in person's browser
 * write.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private static final String[] HEALTH = {"/api/health", "/api/v1/health"};
  private static final String[] UPLOADS = {"/api/uploads", "/api/uploads/**"};
  private static final HttpMethod[] READING = {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS};

  @Bean
  @Order(1)
  SecurityFilterChain apiSecurityChain(
      HttpSecurity http, ApiTokens tokens, Accounts accounts, ReadingSettings settings)
      throws Exception {
    BearerRefusal refusal = new BearerRefusal();
    http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(new SessionForReading()))
        .addFilterBefore(new CrossSiteRefusal(), SecurityContextHolderFilter.class)
        .addFilterAfter(new EndedSessions(accounts), SecurityContextHolderFilter.class)
        .addFilterBefore(new BearerTokenFilter(tokens, refusal), AuthorizationFilter.class)
        .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(refusal))
        .headers(AnswerHeaders::ofApi);
    if (settings.onlySignedIn()) {
      http.authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH).permitAll());
    }
    http.authorizeHttpRequests(
        requests -> requests.requestMatchers("/api/journal").hasRole(Role.ADMINISTRATOR.name()));
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers("/api/vocabularies/**")
            .hasAnyRole(Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()));
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers(UPLOADS)
            .hasAnyRole(Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()));
    http.authorizeHttpRequests(requests ->
        requests.requestMatchers("/api/research/lists", "/api/research/lists/**").authenticated());
    http.authorizeHttpRequests(requests ->
        requests.requestMatchers("/api/batch-searches", "/api/batch-searches/**").authenticated());
    for (HttpMethod reading : READING) {
      http.authorizeHttpRequests(
          requests -> who(requests.requestMatchers(reading), settings.onlySignedIn()));
    }
    // Long quotations do not fit an address; nothing is written.
    http.authorizeHttpRequests(requests ->
        who(requests.requestMatchers(HttpMethod.POST, "/api/quotations"), settings.onlySignedIn()));
    http.authorizeHttpRequests(requests ->
        requests.anyRequest().hasAnyRole(Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()));
    return http.build();
  }

  private static void who(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl reading, boolean onlySignedIn) {
    if (onlySignedIn) {
      reading.authenticated();
    } else {
      reading.permitAll();
    }
  }
}
