package org.fonds.benchmark.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.fonds.benchmark.measurement.BenchmarkException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Real diplomatic documents, one JSON object a line; not part of the project. */
public final class FrusCorpus {

  /** Where it lies, from the folder beside the project. */
  public static final String PLACE = "shared/corpus/frus-dev.jsonl.gz";

  private static final JsonMapper JSON = new JsonMapper();

  private FrusCorpus() {}

  /**
   * All rows in their order; empty where the corpus is missing.
   *
   * @throws BenchmarkException if it cannot be read
   */
  public static Optional<List<FrusRow>> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return Optional.of(lines.lines().map(line -> JSON.readValue(line, FrusRow.class)).toList());
    } catch (IOException | JacksonException e) {
      throw new BenchmarkException(file + " is no corpus: " + e.getMessage(), e);
    }
  }
}
