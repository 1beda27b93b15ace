package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Hands each test a browser window on the demonstration archive that no other test has touched, and
 * closes it with the test. The test fails if the site has broken its own Content Security Policy; a
 * test that fails says what the window showed. Where there is no browser the test is skipped and
 * says what to install.
 */
final class FreshWindow implements ParameterResolver, TestExecutionExceptionHandler {

  private static final int WORDS_SHOWN = 600;

  private static final ExtensionContext.Namespace WINDOWS =
      ExtensionContext.Namespace.create(FreshWindow.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(WINDOWS)
        .computeIfAbsent(Window.class, type -> open(context), Window.class)
        .page();
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable failure)
      throws Throwable {
    Window window = context.getStore(WINDOWS).get(Window.class, Window.class);
    if (window == null) {
      throw failure;
    }
    throw new AssertionError(failure.getMessage() + window.said(), failure);
  }

  private static Window open(ExtensionContext context) {
    Chromium chromium =
        context
            .getRoot()
            .getStore(WINDOWS)
            .computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
    return Window.of(chromium.window(DemonstrationSite.Once.site(context).address()));
  }

  private record Window(Page page, List<String> refused) implements AutoCloseable {

    static Window of(Page page) {
      List<String> refused = new ArrayList<>();
      page.onConsoleMessage(message -> {
        // What originals try is theirs.
        if (message.text().contains("Content Security Policy")
            && !message.location().contains("/api/documents/")
            && !page.url().contains("/api/documents/")) {
          refused.add(message.text() + " " + message.location());
        }
      });
      return new Window(page, refused);
    }

    String said() {
      String words = page.locator("body").innerText().replaceAll("\\s+", " ");
      return "\nThe window showed %s: %s"
          .formatted(page.url(), words.substring(0, Math.min(words.length(), WORDS_SHOWN)));
    }

    @Override
    public void close() {
      page.context().close();
      assertThat(refused).as("what the policy of the site has kept from itself").isEmpty();
    }
  }
}
