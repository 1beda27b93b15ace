package org.fonds;

import java.time.InstantSource;
import java.time.ZoneId;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalCheck;
import org.fonds.audit.JournalSearch;
import org.fonds.audit.JournalWatch;
import org.fonds.audit.Seals;
import org.fonds.ingest.IndexerSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes what writes down who did what, and what reads and checks it. */
@Configuration(proxyBeanMethods = false)
class JournalWiring {

  @Bean
  Journal journal(JdbcClient database, TransactionOperations transactions) {
    return new Journal(database, transactions, InstantSource.system());
  }

  @Bean
  JournalSearch journalSearch(JdbcClient database) {
    return new JournalSearch(database, ZoneId.systemDefault());
  }

  @Bean
  JournalWatch journalWatch(JdbcClient database, IndexerSettings settings) {
    InstantSource clock = InstantSource.system();
    Seals seals = new Seals(settings.home().resolve("db").resolve("journal-seals.txt"));
    JournalWatch watch = new JournalWatch(new JournalCheck(database, seals, clock), clock);
    watch.start();
    return watch;
  }
}
