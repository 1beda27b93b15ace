package org.fonds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.account.Account;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole site on a free port, with a home folder of its own, and a browser without a screen. */
public final class RunningSite implements AutoCloseable {

  public static final String PASSWORD = "correct horse battery staple";

  private final ConfigurableApplicationContext context;
  private final int port;

  private RunningSite(ConfigurableApplicationContext context) {
    this.context = context;
    this.port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /**
   * Starts it with what the tests usually need.
   *
   * @param options take the place of the usual ones of the same name
   */
  public static RunningSite start(Path home, String... options) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--fonds.home=" + home,
                "--fonds.vocabularies=" + Path.of("src", "test", "resources", "vocabularies"),
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--logging.file.name="));
    for (String option : options) {
      String name = option.substring(0, option.indexOf('=') + 1);
      all.removeIf(usual -> usual.startsWith(name));
      all.add(option);
    }
    return new RunningSite(
        new SpringApplicationBuilder(FondsApplication.class).run(all.toArray(String[]::new)));
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public Account archivist(String name) {
    return bean(Accounts.class).add(new AccountName(name), PASSWORD, Role.ARCHIVIST);
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /** Somebody who looks at the site, with cookies and without following redirects. */
  public Visitor visitor() {
    return new Visitor();
  }

  @Override
  public void close() {
    context.close();
  }

  /** One browser. */
  public final class Visitor {

    private final HttpClient client =
        HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    public HttpResponse<String> get(String path, String... headers) {
      HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return send(request.build());
    }

    /** Sends what a page sends while it is open. */
    public HttpResponse<String> post(String path, String json) {
      return send(
          HttpRequest.newBuilder(address(path))
              .header("Content-Type", "application/json; charset=UTF-8")
              .POST(BodyPublishers.ofString(json))
              .build());
    }

    /** Sends the sign-in form, as the page does after it has been loaded. */
    public HttpResponse<String> signIn(String name, String password, String... headers) {
      String page = get("/sign-in").body();
      String form =
          Map.of("username", name, "password", password, "_csrf", csrfToken(page))
              .entrySet()
              .stream()
              .map(field -> field.getKey() + "=" + encoded(field.getValue()))
              .collect(Collectors.joining("&"));
      HttpRequest.Builder request =
          HttpRequest.newBuilder(address("/sign-in"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form));
      for (int i = 0; i < headers.length; i += 2) {
        request.header(headers[i], headers[i + 1]);
      }
      return send(request.build());
    }

    public HttpResponse<String> send(HttpRequest request) {
      try {
        return client.send(request, BodyHandlers.ofString());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }

    private static String csrfToken(String page) {
      return page.replaceFirst("(?s).*<meta name=\"_csrf\" content=\"([^\"]+)\".*", "$1");
    }

    private static String encoded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
