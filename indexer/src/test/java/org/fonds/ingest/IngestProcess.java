package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.fonds.description.DescriptionFixtures;

/** {@code fonds ingest} in a process of its own, with the classes of the tests; OCR is off. */
final class IngestProcess {

  /** For the readers too: the start counts here, not the speed of what runs for long. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final Process process;
  private final Path home;
  private final Path said;

  private IngestProcess(Process process, Path home, Path said) {
    this.process = process;
    this.home = home;
    this.said = said;
  }

  static IngestProcess start(Path home, Path sources, String... options) throws IOException {
    Path vocabularies = DescriptionFixtures.writeVocabularies(home.resolveSibling("seed"));
    Path said = Files.createTempFile(home.resolveSibling(""), "said", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "org.fonds.cli.FondsCommand",
                            "ingest"),
                        Stream.concat(Stream.of(options), Stream.of(sources.toString())))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_TOOL_OPTIONS",
                QUICK_START,
                "FONDS_HOME",
                home.toString(),
                "FONDS_VOCABULARIES",
                vocabularies.toString(),
                "FONDS_OCR_MODE",
                "off"));
    return new IngestProcess(builder.start(), home, said);
  }

  /** Waits until it has the home folder: before that there is nothing to lose. */
  void awaitHome() throws IOException, InterruptedException {
    String name = "(process " + process.pid() + ",";
    Path lock = home.resolve("lock");
    while (process.isAlive() && !(Files.exists(lock) && Files.readString(lock).contains(name))) {
      process.waitFor(2, TimeUnit.MILLISECONDS);
    }
    assertThat(process.isAlive()).as("the run is under way; it said: %s", said()).isTrue();
  }

  boolean endsWithin(Duration time) throws InterruptedException {
    return process.waitFor(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Kills it with the processes that read for it. */
  void kill() throws InterruptedException {
    List<ProcessHandle> readers = process.descendants().toList();
    killAlone();
    readers.forEach(ProcessHandle::destroyForcibly);
    readers.forEach(reader -> reader.onExit().join());
  }

  /** Kills it; the processes that read for it find out by themselves, a moment later. */
  void killAlone() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Holds it where it is, until it is let go on. */
  void pause() throws IOException, InterruptedException {
    signal("STOP");
  }

  void goOn() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    String pid = String.valueOf(process.pid());
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }

  /** Waits for its end. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      kill();
    }
    return process.exitValue();
  }

  /** What it has written to the screen. */
  String said() throws IOException {
    return Files.readString(said);
  }
}
