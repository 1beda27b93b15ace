package org.fonds.demonstration;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.fonds.FondsApplication;
import org.fonds.description.Description;
import org.fonds.description.DescriptionBuilder;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Archive;
import org.fonds.ingest.Ingest;
import org.fonds.ingest.OutcomeWords;
import org.fonds.ingest.SourceSubmission;
import org.jspecify.annotations.Nullable;
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

  /** Brings a file in, and lets searches find it. */
  DocumentId bringIn(Path file, @Nullable Description description) {
    Ingest ingest = bean(Archive.class).ingest();
    DocumentId id =
        OutcomeWords.document(
                ingest.ingest(SourceSubmission.of(file, description, "the tests"), step -> {}))
            .orElseThrow();
    ingest.publish();
    return id;
  }

  /** Brings in a made-up text of one page, under a title. */
  DocumentId bringInLeaf(Path folder, String title, String words) throws IOException {
    return bringIn(
        Files.writeString(
            folder.resolve(UUID.randomUUID() + ".txt"),
            "Demonstration text, not a source. " + words),
        DescriptionBuilder.titled(title).demonstration(true).build());
  }

  /** A window of somebody else in the same browser; it is closed by closing its context. */
  Page windowBeside(Page page) {
    return page.context()
        .browser()
        .newContext(new Browser.NewContextOptions().setBaseURL(address()))
        .newPage();
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
