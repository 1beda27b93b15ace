package org.fonds.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.account.security.EndedSessions;
import org.fonds.account.security.SignIns;
import org.fonds.account.security.TooManyFailuresException;
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
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which page: everybody reads, people with an account work at the desk. The desk is
 * guarded twice: its addresses here, its views by their annotations.
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

  private static final String NAME =
      UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY;
  private static final String[] WORKING = {Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()};

  @Bean
  @Order(2)
  SecurityFilterChain siteSecurityChain(
      HttpSecurity http,
      Accounts accounts,
      SignIns signIns,
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
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/desk/people", "/desk/journal")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/desk", "/desk/**")
                .hasAnyRole(WORKING)
                .requestMatchers("/account", AfterSignIn.PATH)
                .authenticated())
        .addFilterAfter(new EndedSessions(accounts), SecurityContextHolderFilter.class)
        .formLogin(
            form -> form.loginPage("/" + SignInView.PATH).failureHandler(backToSignIn(signIns)))
        .logout(out ->
            out.addLogoutHandler((request, response, person) -> signIns.signedOut(request, person)))
        .headers(headers ->
            headers
                // pdf.js shows originals in a frame of this site.
                .frameOptions(frame -> frame.sameOrigin())
                // The set-up link must not travel to other sites.
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .withObjectPostProcessor(new HeadersFirst()))
        .with(
            VaadinSecurityConfigurer.vaadin(),
            vaadin ->
                vaadin
                    .loginView(SignInView.class)
                    .defaultSuccessUrl(AfterSignIn.PATH)
                    .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
        .build();
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
