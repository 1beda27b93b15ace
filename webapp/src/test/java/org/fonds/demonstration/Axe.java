package org.fonds.demonstration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Holds a page to what WCAG 2.2, level A and AA, asks and a program can see. */
final class Axe {

  private static final String RUN =
      """
      async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))
        .violations.map(each => each.id + ': ' + each.help + ' ' + each.nodes.map(node => node.html).join(' '))
      """;

  private Axe() {}

  static void holds(Page page) {
    page.evaluate(script());
    assertThat((List<?>) page.evaluate(RUN)).as("what axe finds at " + page.url()).isEmpty();
  }

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
