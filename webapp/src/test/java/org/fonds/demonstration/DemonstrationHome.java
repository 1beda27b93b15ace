package org.fonds.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fonds.ingest.Archive;
import org.fonds.ingest.IndexerSettings;
import org.fonds.ingest.IngestReport;
import org.fonds.ingest.IngestRun;
import org.jspecify.annotations.Nullable;

/**
 * Home folders with the demonstration archive in them. Reading its scans takes longer than most
 * tests, so it is brought in once in a process, and every site is given a copy that it may change.
 */
final class DemonstrationHome {

  private static @Nullable Path first;

  private DemonstrationHome() {}

  /** A new copy; {@link #delete} takes it away. */
  static Path copy() {
    Path from = first();
    Path copy = make();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        if (!file.equals(from)) {
          Files.copy(file, copy.resolve(from.relativize(file).toString()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  static void delete(Path home) {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized Path first() {
    Path known = first;
    if (known == null) {
      known = broughtIn();
      first = known;
    }
    return known;
  }

  private static Path make() {
    try {
      return Files.createTempDirectory("fonds-demonstration");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path broughtIn() {
    Path home = make();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
    IndexerSettings settings =
        new IndexerSettings(home, documents().resolve("vocabularies"), null, null, null, null);
    try (Archive archive = Archive.open(settings, "the tests")) {
      IngestReport report =
          new IngestRun(archive.ingest(), archive.descriptions(), "the tests", done -> {})
              .over(List.of(documents().resolve("archive")));
      assertThat(report.failures()).isEmpty();
    }
    return home;
  }

  /** The demonstration archive of the project, its sources and vocabularies. */
  static Path documents() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(folder -> folder.resolve("documents"))
        .filter(documents -> Files.isDirectory(documents.resolve("archive")))
        .findFirst()
        .orElseThrow();
  }
}
