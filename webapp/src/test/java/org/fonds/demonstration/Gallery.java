package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Pictures of pages for whoever wants to look, and what a page is held to that stands for one.
 *
 * @param folder beneath {@code target/screenshots}
 */
record Gallery(String folder) {

  /** But for what moves as long as it waits. */
  private static final String STANDS_STILL =
      """
      Promise.allSettled(document.getAnimations()
        .filter(each => each.effect.getComputedTiming().endTime < Infinity)
        .map(each => each.finished))\
      """;

  private static final int PHONE_WIDTH = 390;
  private static final int PHONE_HEIGHT = 844;

  /** Leaves a picture of all of a page, once it stands still. */
  void picture(Page page, String name) {
    page.evaluate(STANDS_STILL);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", folder, name + ".png")));
  }

  /**
   * The same in the dark and in the light, where axe finds nothing, and on a phone, which it fits.
   */
  void hold(Page page, String name) {
    page.locator("main h1").first().waitFor();
    page.waitForFunction("document.title !== ''");
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      picture(page, name + "-" + scheme.name().toLowerCase(Locale.ROOT));
      assertThat(Axe.finds(page)).as("what axe finds on " + name).isEmpty();
    }
    ViewportSize before = page.viewportSize();
    page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
    picture(page, name + "-phone");
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of " + name + " on a phone")
        .isLessThanOrEqualTo(PHONE_WIDTH);
    page.setViewportSize(before.width, before.height);
  }
}
