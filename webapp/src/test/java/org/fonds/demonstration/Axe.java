package org.fonds.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Holds a page to what WCAG 2.2, level A and AA, asks and a program can see. Left out is Vaadin's
 * button that shows a password, which axe finds too small.
 */
final class Axe {

  /** Colours that are on their way from light to dark are nobody's. */
  private static final String RUN =
      """
      async () => {
        const ending = document.getAnimations().filter(each => each.effect.getComputedTiming().endTime < Infinity);
        await Promise.allSettled(ending.map(each => each.finished));
        return (await axe.run({exclude: ['vaadin-password-field-button']}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
        .violations.map(each => each.id + ': ' + each.help + ' ' + each.nodes.map(node => node.html).join(' '));
      }
      """;

  private Axe() {}

  /** What it finds on a page, a sentence for each kind; empty where it finds nothing. */
  static List<String> finds(Page page) {
    page.evaluate(script());
    return ((List<?>) page.evaluate(RUN)).stream().map(each -> page.url() + " " + each).toList();
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
