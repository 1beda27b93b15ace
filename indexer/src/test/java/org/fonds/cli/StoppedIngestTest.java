package org.fonds.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command in a process of its own, which is sent a signal while it works. */
@DisabledOnOs(OS.WINDOWS)
class StoppedIngestTest {

  private static final int FILES = 900;

  @TempDir private Path folder;

  @BeforeEach
  void writeSources() throws IOException {
    DescriptionFixtures.writeVocabularies(folder.resolve("seed"));
    for (int i = 0; i < FILES; i++) {
      write(folder, "sources/%04d.txt".formatted(i));
    }
  }

  private Process ingest() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                FondsCommand.class.getName(),
                "ingest",
                folder.resolve("sources").toString())
            .redirectErrorStream(true);
    builder
        .environment()
        .putAll(
            Map.of(
                "FONDS_HOME", folder.resolve("home").toString(),
                "FONDS_VOCABULARIES", folder.resolve("seed").toString(),
                "FONDS_OCR_MODE", "off"));
    return builder.start();
  }

  private static void signal(Process process, String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
  }

  /** Waits until the store has documents, which is when the run is in full swing. */
  private void awaitFirstDocuments(Process process) throws Exception {
    while (process.isAlive() && stored() < 5) {
      process.waitFor(50, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as("the run is under way").isTrue();
  }

  private long stored() throws IOException {
    Path store = folder.resolve("home").resolve("store");
    if (!Files.isDirectory(store)) {
      return 0;
    }
    try (Stream<Path> tuples = Files.list(store)) {
      return tuples.filter(Files::isDirectory).count();
    }
  }

  private static List<String> lines(Process process) throws IOException {
    List<String> lines = new ArrayList<>();
    try (BufferedReader reader = process.inputReader()) {
      reader.lines().forEach(lines::add);
    }
    return lines;
  }

  @Test
  void finishes_the_files_in_hand_says_how_many_are_left_and_takes_them_then() throws Exception {
    Process first = ingest();
    awaitFirstDocuments(first);
    signal(first, "INT");
    List<String> said = lines(first);

    assertThat(first.waitFor()).isEqualTo(ExitCode.STOPPED);
    assertThat(said)
        .anyMatch(line -> line.contains("press Ctrl-C again"))
        .anyMatch(
            line -> line.matches(".*Stopped with \\d+ files left; the next run takes them\\."))
        .anyMatch(line -> line.startsWith("Report: "));
    assertThat(folder.resolve("home").resolve("inbox")).isEmptyDirectory();

    Process second = ingest();
    List<String> saidThen = lines(second);
    assertThat(second.waitFor()).isZero();
    assertThat(saidThen)
        .anyMatch(line -> line.matches(FILES + " files: \\d+ unchanged, \\d+ indexed\\."));
  }

  @Test
  void ends_at_once_at_the_second_signal() throws Exception {
    Process process = ingest();
    awaitFirstDocuments(process);
    signal(process, "TERM");
    try (BufferedReader said = process.inputReader()) {
      assertThat(said.lines().anyMatch(line -> line.contains("press Ctrl-C again"))).isTrue();
      signal(process, "TERM");

      // Files in hand may have been finished just before it.
      assertThat(process.waitFor()).isIn(128 + 15, ExitCode.STOPPED);
    }
  }
}
