package org.fonds.benchmark.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.jspecify.annotations.Nullable;

/**
 * One browser window without a screen: it asks for pages as a browser asks Vaadin for them, and
 * receives their whole content, but draws nothing. For one thread at a time.
 */
final class Window {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Pattern WINDOW = Pattern.compile("\"v-uiId\":(\\d+)");
  private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
  private static final Pattern FORM_KEY = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
  private static final Pattern COUNTS = Pattern.compile("\"(syncId|clientId)\":(\\d+)");
  private static final Pattern FAILED =
      Pattern.compile("\"appError\"|\"sessionExpired\"|Vaadin-Refresh");

  private final HttpClient client;
  private final URI site;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> counts = new LinkedHashMap<>();
  private String window = "";
  private String key = "";

  /**
   * @param client without cookies of its own; may be shared
   */
  Window(HttpClient client, URI site) {
    this.client = client;
    this.site = site;
  }

  /** Signs in by the form, as somebody who has an account. */
  void signIn(String name, String password) {
    String page = body(send("/sign-in", null, ""), 200);
    String form =
        "username=%s&password=%s&_csrf=%s"
            .formatted(encoded(name), encoded(password), encoded(found(FORM_KEY, page)));
    body(send("/sign-in", form, "application/x-www-form-urlencoded"), 302);
  }

  /** Opens the site anew, as after a reload; the next page is shown in this window. */
  void open() {
    body(send("/", null, ""), 200);
    String begun = body(send("/?v-r=init&location=&query=", null, ""), 200);
    window = found(WINDOW, begun);
    key = found(KEY, begun);
    counts.put("syncId", "0");
    counts.put("clientId", "0");
  }

  /**
   * Goes on to a page.
   *
   * @param path such as {@code d/7k3m-qx2p}
   * @param query without a question mark
   * @return its content as it was sent
   */
  String go(String path, String query) {
    String request =
        """
        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
        {"route":"%s","query":"%s","appShellTitle":"","historyState":{},"trigger":""}}],\
        "syncId":%s,"clientId":%s}\
        """
            .formatted(key, path, query, counts.get("syncId"), counts.get("clientId"));
    String content =
        body(send("/?v-r=uidl&v-uiId=" + window, request, "application/json; charset=UTF-8"), 200);
    if (FAILED.matcher(content).find()) {
      throw new BenchmarkException("the page " + path + " failed");
    }
    Matcher count = COUNTS.matcher(content);
    while (count.find()) {
      counts.put(count.group(1), count.group(2));
    }
    return content;
  }

  /** What an address past the pages answers. */
  String get(String path) {
    return body(send(path, null, ""), 200);
  }

  private String body(HttpResponse<String> answer, int wanted) {
    if (answer.statusCode() != wanted) {
      throw new BenchmarkException(
          "%s answered %d, not %d".formatted(answer.uri(), answer.statusCode(), wanted));
    }
    return answer.body();
  }

  /** Asks by POST if there is something to send. */
  private HttpResponse<String> send(String path, @Nullable String sent, String type) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    if (sent != null) {
      request.header("Content-Type", type).POST(BodyPublishers.ofString(sent));
    }
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException e) {
      throw new BenchmarkException(site + path + " did not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("interrupted", e);
    }
  }

  private void keep(String cookie) {
    String pair = cookie.replaceFirst(";.*", "");
    int equals = pair.indexOf('=');
    cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new BenchmarkException("the site sent no " + pattern + ", but: " + text);
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
