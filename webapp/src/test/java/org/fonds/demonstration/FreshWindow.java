package org.fonds.demonstration;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a browser window on the demonstration archive that no other test has touched, and
 * closes it with the test. Where there is no browser the test is skipped and says what to install.
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
    return new Window(chromium.window(DemonstrationSite.Once.site(context).address()));
  }

  private record Window(Page page) implements AutoCloseable {

    @Override
    public void close() {
      page.context().close();
    }
  }
}
