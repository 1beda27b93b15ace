package org.fonds.ingest;

import java.nio.file.Path;
import java.util.List;
import org.fonds.description.IndexerException;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is to be brought in: itself, or if it is a container, the files in it. Their bytes
 * are gone when it is closed.
 *
 * @param sources what is to become documents; of a container that could not be unpacked whole, with
 *     the container itself at the end
 * @param lines what the report says besides: of the container, of what is no file in it, and of
 *     descriptions of nothing
 * @param skipped how many files are none of an archive's business
 * @param container whether it is a container of which nothing has to be kept
 * @param folder where the files lie; null if there is none
 */
record UnpackedSource(
    List<FoundSource> sources,
    List<IngestReport.Line> lines,
    int skipped,
    boolean container,
    @Nullable Path folder)
    implements AutoCloseable {

  UnpackedSource {
    sources = List.copyOf(sources);
    lines = List.copyOf(lines);
  }

  /**
   * @throws IndexerException if the archive's own disk refuses
   */
  @Override
  public void close() {
    if (folder != null) {
      WorkFolder.delete(folder);
    }
  }
}
