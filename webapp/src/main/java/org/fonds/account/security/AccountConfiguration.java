package org.fonds.account.security;

import java.time.InstantSource;
import java.util.Map;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.SetUpLinks;
import org.fonds.account.SignInThrottle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/** Makes accounts, set-up links and tokens from the database, and what checks passwords. */
@Configuration(proxyBeanMethods = false)
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
  Accounts accounts(JdbcClient database, PasswordEncoder encoder) {
    return new Accounts(database, encoder);
  }

  @Bean
  SetUpLinks setUpLinks(JdbcClient database, Accounts accounts) {
    return new SetUpLinks(database, accounts, InstantSource.system());
  }

  @Bean
  ApiTokens apiTokens(JdbcClient database) {
    return new ApiTokens(database, InstantSource.system());
  }

  @Bean
  AuthenticationProvider signIn(Accounts accounts, PasswordEncoder encoder) {
    return new ThrottledSignIn(
        new AccountUsers(accounts), encoder, new SignInThrottle(InstantSource.system()));
  }
}
