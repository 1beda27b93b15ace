package org.fonds.demonstration;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fonds.FondsApplication;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The site over the demonstration archive, on a free port, started once for all tests of a class
 * and gone after the last.
 */
public final class DemonstrationSite implements AutoCloseable {

  private static final Pattern SET_UP = Pattern.compile("/setup/[\\w-]+");

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();
  private final Path home;
  private final ConfigurableApplicationContext site;

  private DemonstrationSite() {
    home = DemonstrationHome.copy();
    site =
        new SpringApplicationBuilder(FondsApplication.class)
            .initializers(context -> readLog())
            .run("--fonds.home=" + home, "--server.port=0", "--logging.level.root=error");
  }

  private void readLog() {
    log.start();
    ((Logger) LoggerFactory.getLogger("org.fonds.account")).addAppender(log);
  }

  /** The folder in which the site keeps everything. */
  Path home() {
    return home;
  }

  /** The path of the link that the first start announces in its log. */
  String setUpLink() {
    return List.copyOf(log.list).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .flatMap(message -> SET_UP.matcher(message).results())
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  /** Where the site is, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:"
        + site.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  public <T> T bean(Class<T> type) {
    return site.getBean(type);
  }

  @Override
  public void close() throws IOException {
    site.close();
    DemonstrationHome.delete(home);
  }

  /** Hands the one site to every test that asks for it. */
  public static final class Once implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == DemonstrationSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return site(context);
    }

    static DemonstrationSite site(ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .computeIfAbsent(
              DemonstrationSite.class, type -> new DemonstrationSite(), DemonstrationSite.class);
    }
  }
}
