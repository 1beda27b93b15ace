package org.fonds.account.security;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The database of accounts: a file in the home folder, or PostgreSQL where its address is set.
 * Flyway brings it to its newest form at each start.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class AccountDatabase {

  /** What is written is on the disk when it is said; the file is closed with the pool. */
  private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

  private static final int CONNECTIONS = 8;

  @Bean(destroyMethod = "close")
  DataSource accountDataSource(DatabaseSettings settings, Environment environment) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("accounts");
    pool.setMaximumPoolSize(CONNECTIONS);
    if (settings.address() == null) {
      Path home =
          Path.of(environment.getRequiredProperty("fonds.home")).toAbsolutePath().normalize();
      pool.setJdbcUrl("jdbc:h2:file:" + home.resolve("db").resolve("accounts") + OPTIONS);
      pool.setUsername("fonds");
      pool.setPassword("");
    } else {
      pool.setJdbcUrl(settings.address());
      pool.setUsername(settings.user());
      pool.setPassword(settings.password());
    }
    return new HikariDataSource(pool);
  }
}
