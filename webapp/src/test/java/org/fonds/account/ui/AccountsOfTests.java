package org.fonds.account.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.net.URI;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.fonds.account.AccountDeeds;
import org.fonds.account.Accounts;
import org.fonds.account.ApiTokens;
import org.fonds.account.Invitations;
import org.fonds.audit.Journal;
import org.fonds.search.SearchAddress;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts in a database in memory, for views under test. */
@TestConfiguration(proxyBeanMethods = false)
class AccountsOfTests {

  @Bean
  DataSource accountDatabase() {
    return new EmbeddedDatabaseBuilder()
        .setType(EmbeddedDatabaseType.H2)
        .generateUniqueName(true)
        .addScript("classpath:db/migration/V1__accounts.sql")
        .addScript("classpath:db/migration/V2__people.sql")
        .addScript("classpath:db/migration/V3__journal.sql")
        .build();
  }

  @Bean
  JdbcClient database(DataSource accountDatabase) {
    return JdbcClient.create(accountDatabase);
  }

  /** One round is enough for passwords that guard nothing. */
  @Bean
  PasswordEncoder encoder() {
    return new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256);
  }

  @Bean
  TransactionOperations transactions(DataSource accountDatabase) {
    return new TransactionTemplate(new JdbcTransactionManager(accountDatabase));
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
  ApiTokens apiTokens(JdbcClient database) {
    return new ApiTokens(database, InstantSource.system());
  }

  @Bean
  Journal journal(JdbcClient database, TransactionOperations transactions) {
    return new Journal(database, transactions, InstantSource.system());
  }

  @Bean
  AccountDeeds deeds(
      TransactionOperations transactions,
      Journal journal,
      Accounts accounts,
      Invitations invitations,
      ApiTokens tokens) {
    return new AccountDeeds(transactions, journal, accounts, invitations, tokens);
  }

  @Bean
  SearchAddress address() {
    return new SearchAddress(ArchiveFixtures.vocabularies());
  }

  @Bean
  SiteSettings site() {
    return new SiteSettings("Fonds", URI.create("https://archive.example.org"));
  }

  @Bean
  AuthenticationContext person() {
    return new AuthenticationContext();
  }

  @Bean
  ReadingSettings reading() {
    return new ReadingSettings(null);
  }
}
