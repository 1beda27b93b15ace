package org.fonds.benchmark.shorttext;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.benchmark.corpus.FrusRow;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.Launcher;
import org.fonds.benchmark.measurement.Measurement;
import org.fonds.benchmark.measurement.WorkFolder;
import org.fonds.description.DocumentId;
import org.fonds.ingest.ArchiveHome;
import org.fonds.store.ArchiveStore;

/**
 * Some number of short texts, brought into a home of their own.
 *
 * @param home where they are now
 */
public record ShortTextRun(int documents, Path home, Measurement ingest) {

  /**
   * Writes the texts and ingests them.
   *
   * @throws BenchmarkException if not every one of them is stored afterwards
   */
  public static ShortTextRun of(
      int documents, List<FrusRow> rows, Launcher launcher, WorkFolder work) {
    Path folder = work.make("texts-" + documents);
    new ShortTexts(rows).write(documents, folder);
    Path home = work.resolve("home-" + documents);
    Measurement ingest = launcher.ingest(home, folder);
    long stored = stored(home);
    if (stored != documents) {
      throw new BenchmarkException(
          "%d short texts were ingested, but %d are stored".formatted(documents, stored));
    }
    return new ShortTextRun(documents, home, ingest);
  }

  private static long stored(Path home) {
    try (ArchiveHome open = ArchiveHome.open(home, "fonds benchmark");
        ArchiveStore store = ArchiveStore.open(open.store());
        Stream<DocumentId> ids = store.ids()) {
      return ids.count();
    }
  }
}
