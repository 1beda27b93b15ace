package org.fonds.account.security;

import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may use the API: everybody reads what is open, the bearer of a token writes and reads what
 * the person may who made it. A session of the site counts for reading alone, so that no other site
 * can make a signed-in person's browser write.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  private static final HttpMethod[] READING = {HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS};

  @Bean
  @Order(1)
  SecurityFilterChain apiSecurityChain(HttpSecurity http, ApiTokens tokens, Accounts accounts)
      throws Exception {
    BearerRefusal refusal = new BearerRefusal();
    http.securityMatcher("/api/**")
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(context -> context.securityContextRepository(new SessionForReading()))
        .addFilterAfter(new EndedSessions(accounts), SecurityContextHolderFilter.class)
        .addFilterBefore(new BearerTokenFilter(tokens, refusal), AuthorizationFilter.class)
        .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(refusal))
        .headers(headers ->
            headers
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    http.authorizeHttpRequests(
        requests -> requests.requestMatchers("/api/journal").hasRole(Role.ADMINISTRATOR.name()));
    for (HttpMethod reading : READING) {
      http.authorizeHttpRequests(requests -> requests.requestMatchers(reading).permitAll());
    }
    http.authorizeHttpRequests(requests ->
        requests.anyRequest().hasAnyRole(Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()));
    return http.build();
  }
}
