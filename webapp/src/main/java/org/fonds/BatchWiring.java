package org.fonds;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.account.security.StandIn;
import org.fonds.batch.BatchCsv;
import org.fonds.batch.BatchDesk;
import org.fonds.batch.BatchRows;
import org.fonds.batch.BatchRunner;
import org.fonds.batch.BatchSearches;
import org.fonds.batch.KeepingBest;
import org.fonds.batch.OnBehalf;
import org.fonds.batch.RowAsking;
import org.fonds.batch.RowSight;
import org.fonds.batch.RowTurns;
import org.fonds.research.Keeping;
import org.fonds.research.Lists;
import org.fonds.research.Researcher;
import org.fonds.room.ReadingRooms;
import org.fonds.search.SearchAddress;
import org.fonds.site.SiteSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes what asks long lists of the archive. */
@Configuration(proxyBeanMethods = false)
public class BatchWiring {

  private static final Duration UNTIL_RETRY = Duration.ofSeconds(2);

  @Bean
  BatchRows batchRows(JdbcClient database, TransactionOperations transactions) {
    return new BatchRows(database, transactions);
  }

  @Bean
  BatchSearches batchSearches(
      JdbcClient database, TransactionOperations transactions, BatchRows rows) {
    return new BatchSearches(database, transactions, rows, InstantSource.system());
  }

  @Bean
  RowAsking rowAsking(ReadingRooms rooms, SearchAddress addresses) {
    return new RowAsking(rooms, addresses);
  }

  @Bean
  RowSight rowSight(ReadingRooms rooms, RowAsking asking, SearchAddress addresses) {
    return new RowSight(rooms, asking, addresses);
  }

  @Bean
  BatchDesk batchDesk(
      BatchSearches searches,
      BatchRunner runner,
      BatchRows rows,
      RowSight sight,
      KeepingBest best) {
    return new BatchDesk(searches, runner, rows, sight, best);
  }

  @Bean
  KeepingBest keepingBest(BatchRows rows, Lists lists, Keeping keeping) {
    return new KeepingBest(rows, lists, keeping);
  }

  @Bean
  BatchCsv batchCsv(SiteSettings site) {
    return new BatchCsv(site);
  }

  @Bean
  OnBehalf onBehalf(ObjectProvider<Accounts> accounts) {
    return new OnBehalf() {
      @Override
      public <T> Optional<T> of(Researcher whose, boolean asStaff, Supplier<T> work) {
        return accounts.stream()
            .findFirst()
            .map(StandIn::new)
            .flatMap(standIn ->
                standIn.as(
                    whose.signInName(),
                    account -> asStaff == (account.role() != Role.READER),
                    work));
      }
    };
  }

  /** What was going when the site ended goes on at once. */
  @Bean
  BatchRunner batchRunner(
      BatchSearches searches, BatchRows rows, RowAsking asking, OnBehalf onBehalf) {
    BatchRunner runner =
        new BatchRunner(searches, new RowTurns(searches, rows, asking, onBehalf, UNTIL_RETRY));
    runner.look();
    return runner;
  }
}
