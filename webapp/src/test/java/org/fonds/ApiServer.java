package org.fonds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.fonds.account.AccountDatabases;
import org.fonds.audit.Journal;
import org.fonds.audit.JournalFixtures;
import org.fonds.audit.JournalSearch;
import org.fonds.description.Vocabularies;
import org.fonds.desk.ArrivalBook;
import org.fonds.search.solr.ArchiveFixtures;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The API alone over an archive of its own, on a free port: without pages, accounts and desk. */
public final class ApiServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final HttpClient client = HttpClient.newHttpClient();

  private ApiServer(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static ApiServer start(Path home) {
    return new ApiServer(
        new SpringApplicationBuilder(Site.class)
            .run(
                "--fonds.home=" + home,
                "--fonds.vocabularies=../documents/vocabularies",
                "--server.port=0",
                "--fonds.site.address=https://archive.example.org",
                "--spring.main.allow-bean-definition-overriding=true",
                "--logging.level.root=error",
                "--logging.file.name="));
  }

  @EnableAutoConfiguration(
      excludeName = {
        "com.vaadin.flow.spring.SpringBootAutoConfiguration",
        "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
        "com.vaadin.flow.spring.VaadinScopesConfig",
        "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
        "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
        "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
      })
  @ComponentScan("org.fonds.api")
  @Import({
    ArchiveWiring.class,
    ReadingWiring.class,
    CitationWiring.class,
    ResearchWiring.class,
    BatchWiring.class,
    DeskWiring.class
  })
  // Not marked as a configuration, so that tests of the whole site do not find it.
  static class Site {

    private final DataSource accounts = AccountDatabases.H2.migrated();

    @Bean
    JdbcClient database() {
      return JdbcClient.create(accounts);
    }

    @Bean
    TransactionOperations transactions() {
      return new TransactionTemplate(new JdbcTransactionManager(accounts));
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
    ArrivalBook arrivalBook() {
      return ArrivalBook.forgetful();
    }

    @Bean
    JournalSearch journalSearch() {
      return JournalFixtures.emptySearch();
    }
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** As {@link #get}, of a file that is no text. */
  public HttpResponse<byte[]> getBytes(String address) {
    try {
      return client.send(
          HttpRequest.newBuilder(URI.create(base() + address)).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base() + address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The first line of the answer to a request target sent as it is, encoded or not. */
  public String statusOf(String rawTarget) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + rawTarget + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int port() {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  private String base() {
    return "http://127.0.0.1:" + port();
  }

  @Override
  public void close() {
    context.close();
  }
}
