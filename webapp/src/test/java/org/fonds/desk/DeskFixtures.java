package org.fonds.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fonds.audit.Actor;
import org.fonds.description.Access;
import org.fonds.description.DateCalendar;
import org.fonds.description.Description;
import org.fonds.description.DescriptionTexts;
import org.fonds.description.DocumentId;
import org.fonds.description.Edtf;
import org.fonds.description.Level;
import org.fonds.description.UncertainDate;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.Patience;
import org.fonds.index.client.SolrSettings;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.SourceSubmission;
import org.jspecify.annotations.Nullable;

/** Archives in temporary folders, and sources for them. */
public final class DeskFixtures {

  public static final Path VOCABULARIES = Path.of("src", "test", "resources", "vocabularies");

  private DeskFixtures() {}

  /** Somebody who sits at the machine itself. */
  public static Actor person(String name) {
    return Actor.person(name, "127.0.0.1");
  }

  public static Archive archive(Path home) {
    return archive(home, SolrSettings.embedded());
  }

  /** Its index is a Solr node that does not answer: nobody listens on the discard port. */
  public static Archive archiveWithoutIndex(Path home) {
    return archive(
        home,
        new SolrSettings(
            SolrSettings.Mode.HTTP,
            List.of("http://127.0.0.1:9/solr"),
            null,
            0,
            0,
            Duration.ofSeconds(5),
            null));
  }

  /**
   * @param today the day that counts for what opens by itself
   */
  static Archive archive(Path home, Supplier<LocalDate> today) {
    return Archive.open(settings(home, SolrSettings.embedded()), "a test", Patience.none(), today);
  }

  private static Archive archive(Path home, SolrSettings solr) {
    return Archive.open(settings(home, solr), "a test");
  }

  private static IndexerSettings settings(Path home, SolrSettings solr) {
    return new IndexerSettings(
        home,
        VOCABULARIES,
        null,
        new OcrSettings(OcrSettings.Mode.OFF, null, null, null, 0),
        solr,
        null);
  }

  public static SourceSubmission text(Path folder, String name, String text, String who)
      throws IOException {
    return SourceSubmission.of(Files.writeString(folder.resolve(name), text), null, who);
  }

  /** Alters the description that a version of a document has brought into the store. */
  public static void damage(Path home, DocumentId id, int version) throws IOException {
    Path description = Path.of("v" + version, "content", "description.json");
    try (Stream<Path> files = Files.walk(home.resolve("store"))) {
      Path altered =
          files
              .filter(file -> file.endsWith(Path.of(id.text()).resolve(description)))
              .findFirst()
              .orElseThrow();
      Files.writeString(altered, "altered");
    }
  }

  public static Description description(String title, @Nullable String edtf) {
    return new Description(
        title,
        "order",
        Level.ITEM,
        null,
        edtf == null ? null : new UncertainDate(edtf, DateCalendar.GREGORIAN, Edtf.of(edtf)),
        List.of("ee"),
        List.of("Tallinn"),
        List.of("nkvd"),
        List.of("june-deportation-1941"),
        List.of("Ivan Serov"),
        List.of(),
        "Archive of the tests",
        null,
        List.of("en"),
        DescriptionTexts.NONE,
        Access.OPEN,
        false,
        true);
  }
}
