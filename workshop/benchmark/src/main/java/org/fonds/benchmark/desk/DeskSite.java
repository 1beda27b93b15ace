package org.fonds.benchmark.desk;

import java.net.URI;
import java.nio.file.Path;
import org.fonds.FondsApplication;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.audit.Actor;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.description.DescriptionBuilder;
import org.fonds.desk.Describing;
import org.fonds.desk.DescribingOutcome;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRooms;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The site over an archive, in this process, on a free port of this machine. */
final class DeskSite implements AutoCloseable {

  static final String PASSWORD = "correct horse battery staple";

  private final ConfigurableApplicationContext context;

  private DeskSite(ConfigurableApplicationContext context) {
    this.context = context;
  }

  static DeskSite start(Path home, Path vocabularies) {
    return new DeskSite(
        new SpringApplicationBuilder(FondsApplication.class)
            .run(
                "--fonds.home=" + home,
                "--fonds.vocabularies=" + vocabularies,
                "--fonds.ocr.mode=off",
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=warn"));
  }

  URI address() {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /** Gives somebody an account; with {@link #PASSWORD}. */
  void addArchivist(String name) {
    context.getBean(Accounts.class).add(new AccountName(name), PASSWORD, Role.ARCHIVIST);
  }

  /**
   * Saves another title of a document, as the form does when somebody presses its button.
   *
   * @throws BenchmarkException if it is not saved
   */
  void save(String document, String title, String who) {
    ArchivedDocument shown =
        context
            .getBean(ReadingRooms.class)
            .readers()
            .documents()
            .find(document)
            .orElseThrow(() -> new BenchmarkException("document " + document + " is gone"));
    DescribingOutcome outcome =
        context
            .getBean(Describing.class)
            .describe(
                shown,
                DescriptionBuilder.of(shown.description()).title(title).build(),
                Actor.person(who, "127.0.0.1"),
                "Title of the benchmark");
    if (!(outcome instanceof DescribingOutcome.Saved)) {
      throw new BenchmarkException("document %s was not saved: %s".formatted(document, outcome));
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
