package org.fonds.account;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.transaction.support.TransactionTemplate;

/** The databases in which accounts may be kept, real ones, each empty and in its newest form. */
enum AccountDatabases {
  H2 {
    @Override
    DataSource empty() {
      JdbcDataSource database = new JdbcDataSource();
      database.setURL("jdbc:h2:mem:" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
      return database;
    }
  },
  POSTGRESQL {
    @Override
    DataSource empty() {
      DataSource database = Server.RUNNING.getPostgresDatabase();
      Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
      return database;
    }
  };

  abstract DataSource empty();

  /** What keeps accounts in it. */
  Kept open(InstantSource clock) {
    DataSource database = empty();
    Flyway.configure().dataSource(database).load().migrate();
    JdbcClient client = JdbcClient.create(database);
    TransactionTemplate transactions =
        new TransactionTemplate(new JdbcTransactionManager(database));
    Accounts accounts = new Accounts(client, transactions, encoder());
    return new Kept(
        accounts,
        new Invitations(client, transactions, accounts, clock),
        new ApiTokens(client, clock));
  }

  /** One round is enough for passwords that guard nothing. */
  private static PasswordEncoder encoder() {
    return new DelegatingPasswordEncoder(
        "once",
        Map.of(
            "once",
            new Pbkdf2PasswordEncoder("", 16, 1, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256)));
  }

  record Kept(Accounts accounts, Invitations invitations, ApiTokens tokens) {}

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
