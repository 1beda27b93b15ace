package org.fonds.account.security;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The embedded database in the home folder. Flyway brings it to its newest form at each start. */
@Configuration(proxyBeanMethods = false)
class AccountDatabase {

  /** What is written is on the disk when it is said; the file is closed with the pool. */
  private static final String OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

  @Bean(destroyMethod = "close")
  DataSource accountDataSource(Environment environment) {
    Path home = Path.of(environment.getRequiredProperty("fonds.home")).toAbsolutePath().normalize();
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("accounts");
    pool.setJdbcUrl("jdbc:h2:file:" + home.resolve("db").resolve("accounts") + OPTIONS);
    pool.setUsername("fonds");
    pool.setPassword("");
    pool.setMaximumPoolSize(4);
    return new HikariDataSource(pool);
  }
}
