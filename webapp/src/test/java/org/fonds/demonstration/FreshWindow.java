package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a browser window on the demonstration archive that no other test has touched, and
 * closes it with the test. The test fails if the site has broken its own Content Security Policy.
 * Where there is no browser the test is skipped and says what to install.
 */
final class FreshWindow implements ParameterResolver {

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

    @Override
    public void close() {
      page.context().close();
      assertThat(refused).as("what the policy of the site has kept from itself").isEmpty();
    }
  }
}
