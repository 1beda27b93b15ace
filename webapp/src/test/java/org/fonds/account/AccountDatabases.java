package org.fonds.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalSearch;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.transaction.support.TransactionTemplate;

/** The databases in which accounts may be kept, real ones, each empty and in its newest form. */
public enum AccountDatabases {
  H2 {
    @Override
    DataSource empty() {
      JdbcDataSource database = new JdbcDataSource();
      database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
      return database;
    }

    @Override
    String location() {
      return "classpath:db/h2";
    }
  },
  POSTGRESQL {
    @Override
    DataSource empty() {
      DataSource database = Server.RUNNING.getPostgresDatabase();
      Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
      return database;
    }

    @Override
    String location() {
      return "classpath:db/postgresql";
    }
  };

  abstract DataSource empty();

  /** Of the migrations that are its own. */
  abstract String location();

  /** An empty one in its newest form. */
  public DataSource migrated() {
    DataSource database = empty();
    Flyway.configure()
        .dataSource(database)
        .locations("classpath:db/migration", location())
        .load()
        .migrate();
    return database;
  }

  /** What keeps accounts in it. */
  Kept open(InstantSource clock) {
    DataSource database = migrated();
    JdbcClient client = JdbcClient.create(database);
    TransactionTemplate transactions =
        new TransactionTemplate(new JdbcTransactionManager(database));
    Accounts accounts = new Accounts(client, transactions, encoder());
    Invitations invitations = new Invitations(client, transactions, accounts, clock);
    ApiTokens tokens = new ApiTokens(client, clock);
    Journal journal = new Journal(client, transactions, clock);
    return new Kept(
        accounts,
        invitations,
        tokens,
        new AccountDeeds(transactions, journal, accounts, invitations, tokens),
        new JournalSearch(client, ZoneOffset.UTC),
        client);
  }

  /** One round is enough for passwords that guard nothing. */
  private static PasswordEncoder encoder() {
    return new DelegatingPasswordEncoder(
        "once",
        Map.of(
            "once",
            new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
  }

  record Kept(
      Accounts accounts,
      Invitations invitations,
      ApiTokens tokens,
      AccountDeeds deeds,
      JournalSearch journal,
      JdbcClient database) {}

  /** Started once for all tests; ends with this process. */
  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
