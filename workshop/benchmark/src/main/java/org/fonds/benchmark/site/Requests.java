package org.fonds.benchmark.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Latencies;

/** The requests that are measured, all by one client on one connection. */
final class Requests {

  /** Searches as a researcher asks them: a name, words, a phrase, facets, everything. */
  private static final List<String> SEARCHES =
      List.of(
          "q=" + encoded("Катынь"),
          "q=Katyn",
          "q=deportation",
          "q=" + encoded("\"destruction battalions\""),
          "q=" + encoded("НКВД Берия"),
          "q=" + encoded("尼港事件"),
          "q=" + encoded("소련군"),
          "q=" + encoded("Fântâna Albă"),
          "q=June+1941&year=1941",
          "q=Soviet&country=ee&country=lv&country=lt",
          "q=&organisation=nkvd&type=report",
          "q=&from=1939&to=1945&sort=date",
          "q=Kautla+OR+Lunca",
          "q=");

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI site;

  Requests(URI site) {
    this.site = site;
  }

  /** One round of every search, each measured. */
  Latencies searches(int rounds) {
    long[] nanos = new long[rounds * SEARCHES.size()];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = timed("/api/search?" + SEARCHES.get(i % SEARCHES.size()));
    }
    return Latencies.ofNanos(nanos);
  }

  /** The yardstick: the same server hands out a small static file. */
  Latencies staticFile(int times) {
    long[] nanos = new long[times];
    for (int i = 0; i < nanos.length; i++) {
      nanos[i] = timed("/styles.css");
    }
    return Latencies.ofNanos(nanos);
  }

  /** Whether a search is answered. */
  boolean answers() {
    try {
      return send("/api/search?q=Katyn").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private long timed(String path) {
    long start = System.nanoTime();
    try {
      HttpResponse<byte[]> answer = send(path);
      long took = System.nanoTime() - start;
      if (answer.statusCode() != 200) {
        throw new BenchmarkException(site + path + " answered " + answer.statusCode());
      }
      return took;
    } catch (IOException e) {
      throw new BenchmarkException(site + path + " did not answer: " + e.getMessage(), e);
    }
  }

  private HttpResponse<byte[]> send(String path) throws IOException {
    try {
      return client.send(
          HttpRequest.newBuilder(site.resolve(path)).build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("interrupted", e);
    }
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, UTF_8);
  }
}
