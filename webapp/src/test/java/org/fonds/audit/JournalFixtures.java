package org.fonds.audit;

import java.time.InstantSource;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.fonds.account.AccountDatabases;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Journals in databases of their own. */
public final class JournalFixtures {

  private JournalFixtures() {}

  /** An empty one that is gone with the tests. */
  public static Journal empty() {
    return over(AccountDatabases.H2.migrated(), InstantSource.system());
  }

  /** What finds nothing, over an empty one. */
  public static JournalSearch emptySearch() {
    return new JournalSearch(JdbcClient.create(AccountDatabases.H2.migrated()), ZoneOffset.UTC);
  }

  static Journal over(DataSource database, InstantSource clock) {
    return new Journal(
        JdbcClient.create(database),
        new TransactionTemplate(new JdbcTransactionManager(database)),
        clock);
  }
}
