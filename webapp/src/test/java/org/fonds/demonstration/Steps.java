package org.fonds.demonstration;

import com.microsoft.playwright.Page;

/**
 * Back and Forward as a reader presses them who looks at the page first. The router moves the
 * history itself before it is done with a step; what waits for a step of its own would take that
 * for it.
 */
final class Steps {

  private static final String AT_REST =
      """
      () => document.readyState === 'complete' && window.Vaadin?.Flow?.navigation !== true
        && Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())\
      """;

  private Steps() {}

  static void back(Page page) {
    page.waitForFunction(AT_REST);
    page.evaluate("setTimeout(() => history.back())");
  }

  static void forward(Page page) {
    page.waitForFunction(AT_REST);
    page.evaluate("setTimeout(() => history.forward())");
  }
}
