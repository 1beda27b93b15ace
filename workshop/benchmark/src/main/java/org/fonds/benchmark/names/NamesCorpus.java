package org.fonds.benchmark.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fonds.benchmark.measurement.BenchmarkException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Names in Latin and Cyrillic letters, one JSON object a line; not part of the project. */
public final class NamesCorpus {

  /** Where it lies, from the folder beside the project. */
  public static final String PLACE = "shared/corpus/names-dev.jsonl";

  private static final JsonMapper JSON = new JsonMapper();

  private NamesCorpus() {}

  /**
   * All pairs in their order; empty where the corpus is missing.
   *
   * @throws BenchmarkException if it cannot be read
   */
  public static Optional<List<NamePair>> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Files.readAllLines(file).stream()
              .map(line -> JSON.readValue(line, NamePair.class))
              .toList());
    } catch (IOException | JacksonException e) {
      throw new BenchmarkException(file + " is no corpus: " + e.getMessage(), e);
    }
  }
}
