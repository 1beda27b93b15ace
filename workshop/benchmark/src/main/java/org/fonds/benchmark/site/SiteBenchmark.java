package org.fonds.benchmark.site;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.fonds.benchmark.measurement.Latencies;

/** How fast a site answers searches, how long it takes to start and how much memory it holds. */
public final class SiteBenchmark {

  private static final int WARM_UP_ROUNDS = 150;
  private static final int ROUNDS = 100;

  private final PrintWriter out;

  public SiteBenchmark(PrintWriter out) {
    this.out = out;
  }

  /** Measures the answers of a site that runs. */
  public void runningSite(URI address) {
    latencies(new Requests(address));
  }

  /**
   * Starts the demonstration archive, twice: the first start may build and ingest, the second is
   * measured.
   */
  public void ownSite(Path launcher) {
    try (OwnSite first = OwnSite.start(launcher)) {
      first.untilAnswering(new Requests(first.address()));
    }
    try (OwnSite site = OwnSite.start(launcher)) {
      Requests requests = new Requests(site.address());
      Duration start = site.untilAnswering(requests);
      print("start to first answered search", start.toMillis() / 1e3, "s   (goal: under 15)");
      latencies(requests);
      print("resident memory", site.residentMebibytes(), "MiB (goal: under 700)");
    }
  }

  private void latencies(Requests requests) {
    requests.searches(WARM_UP_ROUNDS);
    requests.staticFile(WARM_UP_ROUNDS);
    Latencies searches = requests.searches(ROUNDS);
    Latencies yardstick = requests.staticFile(ROUNDS);
    print("GET /api/search, p50", searches.milliseconds(50), "ms");
    print("GET /api/search, p95", searches.milliseconds(95), "ms  (goal: under 30)");
    print("GET /api/search, p99", searches.milliseconds(99), "ms");
    print("yardstick: a static file, p50", yardstick.milliseconds(50), "ms");
    print("search : yardstick, p50", searches.milliseconds(50) / yardstick.milliseconds(50), ": 1");
  }

  private void print(String label, double value, String unit) {
    out.println(String.format(Locale.ROOT, "%-32s %7.1f %s", label, value, unit));
  }
}
