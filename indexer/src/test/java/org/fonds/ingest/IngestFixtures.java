package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.fonds.extraction.ExtractionSettings;
import org.fonds.extraction.OcrSettings;
import org.fonds.index.client.SolrSettings;

/** Small archives for tests. */
public final class IngestFixtures {

  private IngestFixtures() {}

  /** Settings of an archive whose vocabularies are those of the descriptions' tests. */
  public static IndexerSettings settings(Path home) throws IOException {
    return settings(home, ExtractionSettings.defaults());
  }

  static IndexerSettings settings(Path home, ExtractionSettings extraction) throws IOException {
    Path seed = DescriptionFixtures.writeVocabularies(home.resolveSibling("seed"));
    return new IndexerSettings(
        home, seed, extraction, OcrSettings.off(), SolrSettings.embedded(), null);
  }

  static Archive open(Path home) throws IOException {
    return Archive.open(settings(home), "a test");
  }

  /** Writes a text file whose words are its name. */
  public static Path write(Path folder, String name) throws IOException {
    return write(folder, name, "These are the words of the source called " + name + ".");
  }

  /** Writes a file with its folders. */
  public static Path write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  static IngestReport run(Archive archive, Path... paths) {
    return new IngestRun(archive.ingest(), archive.descriptions(), "test", progress -> {})
        .over(List.of(paths));
  }

  static Archive open(Path home, ExtractionSettings extraction) throws IOException {
    return Archive.open(settings(home, extraction), "a test");
  }

  /** Settings under which no file is read to its end. */
  static ExtractionSettings noTime() {
    return new ExtractionSettings(Duration.ofNanos(1), null, 0, 0, 0, 0, 0, 0);
  }

  /** Settings that take so many letters of a text. */
  static ExtractionSettings letters(int most) {
    return new ExtractionSettings(null, null, most, 0, 0, 0, 0, 0);
  }

  /** Each file with what became of it, such as {@code a.txt: indexed}. */
  static List<String> words(IngestReport report) {
    return report.lines().stream()
        .map(line -> line.path() + ": " + OutcomeName.of(line.outcome()).text())
        .toList();
  }

  static IngestOutcome outcome(IngestReport report, String path) {
    return report.lines().stream()
        .filter(line -> line.path().equals(path))
        .map(IngestReport.Line::outcome)
        .findFirst()
        .orElseThrow();
  }

  static DocumentId document(IngestReport report, String path) {
    return OutcomeWords.document(outcome(report, path)).orElseThrow();
  }

  /** How many documents a search for everything finds. */
  static long indexed(Archive archive) {
    return archive
        .index()
        .query(new SolrQuery("kind:document").setRows(0))
        .getResults()
        .getNumFound();
  }

  static long found(Archive archive, String query) {
    return archive.index().query(new SolrQuery(query).setRows(0)).getResults().getNumFound();
  }

  static List<DocumentId> stored(Archive archive) {
    try (Stream<DocumentId> ids = archive.store().ids()) {
      return ids.sorted().toList();
    }
  }

  /** Copies a home folder as it is at this instant, as a power cut would leave it. */
  static void snapshot(Path home, Path target) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(home)) {
      paths = walk.toList();
    }
    for (Path path : paths) {
      Path copy = target.resolve(home.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(copy);
      } else if (Files.exists(path)) {
        Files.copy(path, copy);
      }
    }
  }
}
