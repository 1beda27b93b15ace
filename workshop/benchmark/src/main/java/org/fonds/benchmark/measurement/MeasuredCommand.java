package org.fonds.benchmark.measurement;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A command that is measured while it runs. Ten times a second its process tree is looked at; what
 * is held for less than that may be missed.
 *
 * @param words the command and its arguments
 * @param environment what it finds in its environment besides what this process has
 * @param output where its standard output and standard error go
 */
public record MeasuredCommand(List<String> words, Map<String, String> environment, Path output) {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  public MeasuredCommand {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /**
   * Runs it to its end.
   *
   * @throws MissingHereException if there is no such command
   */
  public Measurement run() {
    ProcessBuilder builder =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    ProcessorTime before = ProcessorTime.now();
    long start = System.nanoTime();
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new MissingHereException(words.getFirst() + " cannot be run: " + e.getMessage());
    }
    ProcessTree tree = new ProcessTree(process.toHandle());
    try {
      TreeMemory peak = tree.memory();
      while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
        peak = peak.higher(tree.memory());
      }
      Duration wall = Duration.ofNanos(System.nanoTime() - start);
      ProcessorTime spent = ProcessorTime.now().since(before);
      return new Measurement(wall, peak, spent, process.exitValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchmarkException("interrupted", e);
    } finally {
      tree.end();
    }
  }
}
