package org.fonds.demonstration;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A browser without a window: the Chromium that this machine has. */
final class Chromium implements AutoCloseable {

  private static final List<Path> PLACES =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private static final double PATIENCE_IN_MILLISECONDS = 30_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    // A machine that builds beside the tests is slow to show a page, and none the wronger for it.
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-background-networking", "--no-first-run")));
  }

  /**
   * Starts the browser. Where there is none, the test is skipped and says what to install; with
   * {@code CI} in the environment it fails.
   */
  static Chromium start() {
    Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
    Assumptions.assumeTrue(
        program != null || System.getenv("CI") != null,
        "No Chromium here, so no browser test: apt-get install -y chromium");
    return new Chromium(program == null ? PLACES.getFirst() : program);
  }

  /** A window of its own, with nothing kept from another; it is closed by closing its context. */
  Page window(String address) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(address)
                .setViewportSize(1360, 1000)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
    return context.newPage();
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
