package org.fonds.account.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Duration;
import org.fonds.account.Role;
import org.fonds.account.security.TooManyFailuresException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may open which page: everybody reads, people with an account work at the desk. The desk is
 * guarded twice: its addresses here, its views by their annotations.
 */
@Configuration(proxyBeanMethods = false)
class SiteSecurity {

  private static final String[] WORKING = {Role.ARCHIVIST.name(), Role.ADMINISTRATOR.name()};

  @Bean
  @Order(2)
  SecurityFilterChain siteSecurityChain(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/desk", "/desk/**").hasAnyRole(WORKING))
        .formLogin(form -> form.loginPage("/" + SignInView.PATH).failureHandler(backToSignIn()))
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
                    .defaultSuccessUrl("/desk")
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

  private static AuthenticationFailureHandler backToSignIn() {
    return (request, response, failure) -> {
      String why =
          failure instanceof TooManyFailuresException tooMany
              ? SignInView.WAIT + "=" + minutes(tooMany.waiting())
              : SignInView.WRONG;
      response.sendRedirect(request.getContextPath() + "/" + SignInView.PATH + "?" + why);
    };
  }

  private static long minutes(Duration wait) {
    return wait.plusMinutes(1).minusNanos(1).toMinutes();
  }
}
