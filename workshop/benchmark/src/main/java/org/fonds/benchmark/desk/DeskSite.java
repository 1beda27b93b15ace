package org.fonds.benchmark.desk;

import java.net.URI;
import java.nio.file.Path;
import org.fonds.account.AccountName;
import org.fonds.account.Accounts;
import org.fonds.account.Role;
import org.fonds.audit.Actor;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.site.SiteHere;
import org.fonds.description.DescriptionBuilder;
import org.fonds.desk.Describing;
import org.fonds.desk.DescribingOutcome;
import org.fonds.document.ArchivedDocument;
import org.fonds.room.ReadingRooms;

/** The site over an archive, with people who describe it. */
final class DeskSite implements AutoCloseable {

  static final String PASSWORD = "correct horse battery staple";

  private final SiteHere site;

  private DeskSite(SiteHere site) {
    this.site = site;
  }

  static DeskSite start(Path home, Path vocabularies) {
    return new DeskSite(SiteHere.start(home, vocabularies));
  }

  URI address() {
    return site.address();
  }

  /** Gives somebody an account; with {@link #PASSWORD}. */
  void addArchivist(String name) {
    site.part(Accounts.class).add(new AccountName(name), PASSWORD, Role.ARCHIVIST);
  }

  /**
   * Saves another title of a document, as the form does when somebody presses its button.
   *
   * @throws BenchmarkException if it is not saved
   */
  void save(String document, String title, String who) {
    ArchivedDocument shown =
        site.part(ReadingRooms.class)
            .readers()
            .documents()
            .find(document)
            .orElseThrow(() -> new BenchmarkException("document " + document + " is gone"));
    DescribingOutcome outcome =
        site.part(Describing.class)
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
    site.close();
  }
}
