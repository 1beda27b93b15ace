package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fonds as it is typed, through its launcher: the start of Java and the closing of the index are
 * part of what is measured. OCR is off.
 */
public final class Launcher {

  private static final int DONE = 0;
  private static final int SOME_FILES_FAILED = 3;
  private static final int LINES_OF_A_FAILURE = 15;

  private final Path script;

  public Launcher(Path script) {
    this.script = script.toAbsolutePath().normalize();
  }

  /**
   * The folder beside the project's own; outside of it lies the material that is not part of it.
   */
  public Path besideTheProject(String name) {
    return script.resolveSibling("..").resolve(name).normalize();
  }

  /** The path of something in the project. */
  public Path inTheProject(String name) {
    return script.resolveSibling(name).normalize();
  }

  /**
   * Runs both commands once over next to nothing, so that what only a first run does (building,
   * installing, archiving classes) is in no measurement.
   */
  public void warmUp(WorkFolder work) {
    Path folder = work.make("warm-up");
    try {
      Files.writeString(folder.resolve("one.txt"), "One sentence is enough to begin with.\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path home = work.resolve("warm-up-home");
    ingest(home, folder);
    reindex(home);
  }

  /**
   * Brings a folder into a home, until every document is stored and a search finds it.
   *
   * @throws BenchmarkException if the run as a whole failed; single files may
   */
  public Measurement ingest(Path home, Path folder) {
    return run(home, "ingest", "--fonds.ocr.mode=off", folder.toString());
  }

  /** Makes the index of a home again from its store. */
  public Measurement reindex(Path home) {
    return run(home, "reindex");
  }

  private Measurement run(Path home, String... command) {
    Path output = home.resolveSibling(home.getFileName() + "-" + command[0] + ".log");
    List<String> words = new ArrayList<>(List.of(script.toString()));
    words.addAll(List.of(command));
    Measurement measurement =
        new MeasuredCommand(words, Map.of("FONDS_HOME", home.toString()), output).run();
    if (!Set.of(DONE, SOME_FILES_FAILED).contains(measurement.exitCode())) {
      throw new BenchmarkException(
          "fonds %s ended with exit code %d:%n%s"
              .formatted(command[0], measurement.exitCode(), end(output)));
    }
    return measurement;
  }

  private static String end(Path output) {
    try {
      List<String> lines = Files.readAllLines(output);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LINES_OF_A_FAILURE), lines.size()));
    } catch (IOException e) {
      return "(what it said cannot be read: " + e.getMessage() + ")";
    }
  }
}
