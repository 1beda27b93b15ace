package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fonds.hostile.HostileSource;
import org.fonds.ingest.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sources with scripts, opened by the site and by their own address: none of them runs. */
@ExtendWith({DemonstrationSite.Once.class, FreshWindow.class})
class HostileSourcesInBrowserTest {

  private final DemonstrationSite site;
  private final Page page;
  private final List<String> asked = new ArrayList<>();
  @TempDir private Path folder;

  HostileSourcesInBrowserTest(DemonstrationSite site, Page page) {
    this.site = site;
    this.page = page;
  }

  @BeforeEach
  void listen() {
    page.onRequest((Request request) -> asked.add(request.url()));
  }

  @ParameterizedTest
  @EnumSource(names = {"PAGE", "DRAWING", "STYLED"})
  void a_source_does_not_run_wherever_it_is_opened(HostileSource source) {
    String id = source.bringInto(site.bean(Archive.class).ingest(), folder);

    page.navigate("/d/" + id + "?view=page");
    page.locator("h1").first().waitFor();
    page.waitForLoadState();
    nothing_ran();

    page.navigate("/api/documents/" + id + "/original");
    page.waitForLoadState();
    if (source != HostileSource.STYLED) {
      assertThat(page.content()).contains("Demonstration text");
    }
    nothing_ran();
  }

  private void nothing_ran() {
    assertThat(page.title()).doesNotContain("it ran");
    assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("ran"));
    assertThat(asked).noneMatch(url -> url.contains("it+ran"));
  }
}
