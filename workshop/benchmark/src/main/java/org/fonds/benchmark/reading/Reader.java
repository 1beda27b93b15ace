package org.fonds.benchmark.reading;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.fonds.benchmark.measurement.MissingHereException;

/** Somebody with a browser: the Chromium of this machine, without a window. */
final class Reader implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private final Playwright playwright;
  private final Browser browser;

  private Reader(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--no-first-run")));
  }

  /**
   * Starts the browser.
   *
   * @throws MissingHereException if there is none
   */
  static Reader start() {
    return new Reader(
        PLACES.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(() ->
                new MissingHereException(
                    "the browser that reads is missing. Type: apt-get install -y chromium")));
  }

  Page window(URI site) {
    return browser
        .newContext(
            new Browser.NewContextOptions().setBaseURL(site.toString()).setViewportSize(1360, 1000))
        .newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
