package org.fonds.account.ui;

import com.vaadin.flow.spring.security.NavigationAccessControlConfigurer;
import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.account.security.AnswerHeaders;
import org.fonds.account.security.CrossSiteRefusal;
import org.fonds.account.security.EndedSessions;
import org.fonds.account.security.SignIns;
import org.fonds.account.security.TooManyFailuresException;
import org.fonds.site.ReadingSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may open which page: everybody reads, or everybody with an account, as the archive chooses;
 * archivists and administrators work at the desk. The desk is guarded twice: its addresses here,
 * its views by their annotations.
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

  private static final String NAME =
      UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY;
  private static final String[] WORKING = {Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()};

  /** A shared list is not among them: who may read the archive may read it. */
  private static final String[] RESEARCH = {
    "/research", "/research/list/*", "/research/searches", "/research/history", "/batch", "/batch/*"
  };

  private final Accounts accounts;
  private final RequestMatcher signedInOnly;

  SiteSecurity(Accounts accounts, SignedInOnly signedInOnly, RequestUtil vaadin) {
    this.accounts = accounts;
    this.signedInOnly = signedInOnly.addresses(vaadin);
  }

  @Bean
  static SignedInOnly signedInOnly(ReadingSettings settings) {
    return new SignedInOnly(settings);
  }

  @Bean
  static NavigationAccessControlConfigurer pagesThatMayBeOpened(SignedInOnly signedInOnly) {
    return new NavigationAccessControlConfigurer().withNavigationAccessChecker(signedInOnly);
  }

  @Bean
  @Order(2)
  SecurityFilterChain siteSecurityChain(
      HttpSecurity http,
      SignIns signIns,
      VaadinDefaultRequestCache wanted,
      ObjectProvider<ClientRegistrationRepository> openId,
      OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens,
      OAuth2UserService<OidcUserRequest, OidcUser> openIdUsers)
      throws Exception {
    if (openId.getIfAvailable() != null) {
      http.oauth2Login(login ->
          login
              .loginPage("/" + SignInView.PATH)
              .defaultSuccessUrl(AfterSignIn.PATH)
              .failureHandler(backToSignIn(signIns))
              .tokenEndpoint(endpoint -> endpoint.accessTokenResponseClient(tokens))
              .userInfoEndpoint(people -> people.oidcUserService(openIdUsers)));
    }
    wanted.setDelegateRequestCache(pagesWanted());
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/desk/people", "/desk/journal")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/desk", "/desk/**")
                .hasAnyRole(WORKING)
                .requestMatchers("/account", AfterSignIn.PATH)
                .authenticated()
                .requestMatchers(RESEARCH)
                .authenticated()
                .requestMatchers(signedInOnly)
                .authenticated())
        .addFilterAfter(new EndedSessions(accounts), SecurityContextHolderFilter.class)
        .addFilterBefore(new CrossSiteRefusal(), CsrfFilter.class)
        .formLogin(
            form -> form.loginPage("/" + SignInView.PATH).failureHandler(backToSignIn(signIns)))
        .logout(out ->
            out.addLogoutHandler((request, response, person) -> signIns.signedOut(request, person)))
        .headers(headers -> {
          AnswerHeaders.ofSite(headers);
          headers.withObjectPostProcessor(new HeadersFirst());
        })
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView(SignInView.class)
                    .defaultSuccessUrl(AfterSignIn.PATH)
                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
        .build();
  }

  /**
   * Remembers the address, with what was searched in it, that somebody wanted before signing in; it
   * is one of this site, because it was asked here.
   */
  @SuppressWarnings("NullAway") // Spring takes null for no mark, and does not say so.
  private static HttpSessionRequestCache pagesWanted() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> request.getMethod().equals("GET"));
    // No mark in the address: a search takes no parameter that it does not know.
    cache.setMatchingRequestParameterName(null);
    return cache;
  }

  /** Vaadin's page is sent by a forward, and what is to be written at its end comes too late. */
  private static final class HeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {
    @Override
    public <T extends HeaderWriterFilter> T postProcess(T filter) {
      filter.setShouldWriteHeadersEagerly(true);
      return filter;
    }
  }

  private static AuthenticationFailureHandler backToSignIn(SignIns signIns) {
    return (request, response, failure) -> {
      signIns.refused(request, request.getParameter(NAME), failure);
      String why =
          switch (failure) {
            case TooManyFailuresException tooMany ->
                SignInView.WAIT + "=" + minutes(tooMany.waiting());
            case OAuth2AuthenticationException _ -> SignInView.REFUSED;
            default -> SignInView.WRONG;
          };
      response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + "?" + why);
    };
  }

  private static long minutes(Duration wait) {
    return wait.plusMinutes(1).minusNanos(1).toMinutes();
  }
}
