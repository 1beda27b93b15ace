package org.fonds.account.security;

import java.time.InstantSource;
import java.util.Map;
import org.fonds.account.AccountDeeds;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Invitations;
import org.fonds.account.SignInThrottle;
import org.fonds.audit.Journal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.transaction.support.TransactionOperations;

/** Makes accounts, invitations and tokens from the database, and what checks passwords. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenIdSettings.class)
class AccountConfiguration {

  private static final int SALT_BYTES = 16;
  private static final int ITERATIONS = 600_000;

  /** Not bcrypt, which reads 72 bytes: five words in Cyrillic or Japanese may be longer. */
  @Bean
  PasswordEncoder passwordEncoder() {
    Pbkdf2PasswordEncoder pbkdf2 =
        new Pbkdf2PasswordEncoder(
            "", SALT_BYTES, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
    return new DelegatingPasswordEncoder("pbkdf2-600k", Map.of("pbkdf2-600k", pbkdf2));
  }

  @Bean
  Accounts accounts(
      JdbcClient database, TransactionOperations transactions, PasswordEncoder encoder) {
    return new Accounts(database, transactions, encoder);
  }

  @Bean
  Invitations invitations(
      JdbcClient database, TransactionOperations transactions, Accounts accounts) {
    return new Invitations(database, transactions, accounts, InstantSource.system());
  }

  @Bean
  OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokenExchange() {
    return TokenExchange.client();
  }

  @Bean
  OAuth2UserService<OidcUserRequest, OidcUser> openIdUsers(
      Accounts accounts, AccountDeeds deeds, OpenIdSettings settings) {
    return new OpenIdUsers(accounts, deeds, settings);
  }

  @Bean
  ApiTokens apiTokens(JdbcClient database) {
    return new ApiTokens(database, InstantSource.system());
  }

  @Bean
  AccountDeeds accountDeeds(
      TransactionOperations transactions,
      Journal journal,
      Accounts accounts,
      Invitations invitations,
      ApiTokens tokens) {
    return new AccountDeeds(transactions, journal, accounts, invitations, tokens);
  }

  @Bean
  AuthenticationProvider signIn(Accounts accounts, PasswordEncoder encoder) {
    return new ThrottledSignIn(
        new AccountUsers(accounts), encoder, new SignInThrottle(InstantSource.system()));
  }
}
