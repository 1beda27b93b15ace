package org.fonds.shell.ui;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.fonds.CitationWiring;
import org.fonds.PermalinkWiring;
import org.fonds.ReadingWiring;
import org.fonds.ResearchWiring;
import org.fonds.account.AccountDatabases;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalFixtures;
import org.fonds.description.Vocabularies;
import org.fonds.document.StoredFixtures;
import org.fonds.index.client.ArchiveIndex;
import org.fonds.index.client.SolrSettings;
import org.fonds.search.solr.ArchiveFixtures;
import org.fonds.site.ReadingSettings;
import org.fonds.site.SiteSettings;
import org.fonds.store.ArchiveStore;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The few documents of the fixtures in a real index and a real store, for views under test. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ReadingWiring.class, CitationWiring.class, PermalinkWiring.class, ResearchWiring.class})
public class ArchiveOfTests {

  @Bean
  Path home() throws IOException {
    return Files.createTempDirectory("fonds-views");
  }

  @Bean
  ArchiveIndex index(Path home) {
    ArchiveIndex index = ArchiveIndex.open(SolrSettings.embedded(), home);
    index.put(ArchiveFixtures.archive());
    index.commit();
    return index;
  }

  @Bean
  ArchiveStore store(Path home) throws IOException {
    ArchiveStore store = ArchiveStore.open(home.resolve("store"));
    Path original = Files.writeString(home.resolve("original"), StoredFixtures.ORIGINAL);
    store.put(StoredFixtures.order(), original);
    return store;
  }

  @Bean
  Vocabularies vocabularies() {
    return ArchiveFixtures.vocabularies();
  }

  @Bean
  Journal journal() {
    return JournalFixtures.empty();
  }

  @Bean
  DataSource accounts() {
    return AccountDatabases.H2.migrated();
  }

  @Bean
  JdbcClient database(DataSource accounts) {
    return JdbcClient.create(accounts);
  }

  @Bean
  TransactionOperations transactions(DataSource accounts) {
    return new TransactionTemplate(new JdbcTransactionManager(accounts));
  }

  @Bean
  SiteSettings site() {
    return new SiteSettings("Fonds", URI.create("https://archive.example.org"));
  }

  @Bean
  ReadingSettings reading() {
    return new ReadingSettings(null);
  }
}
