package org.fonds.extraction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a child process that reads files is started. */
final class ReaderCommand {

  /** New objects have this part of the memory, half of what Java would give them. */
  private static final int YOUNG_PART = 6;

  /** In the environment: where the launcher keeps what Java has loaded and compiled for readers. */
  private static final String CACHE = "FONDS_READER_CACHE";

  private static final Path SHELL = Path.of("/bin/sh");

  private ReaderCommand() {}

  /**
   * Ctrl-C reaches every process of a terminal, and SIGTERM every one of a service: a reader, and
   * tesseract under it, goes on with the file in hand and ends with its parent.
   */
  static List<String> of(ExtractionSettings settings, Path work) {
    Stream<String> ignoringSignals =
        Files.isExecutable(SHELL)
            ? Stream.of(SHELL.toString(), "-c", "trap '' INT TERM; exec \"$@\"", "reader")
            : Stream.empty();
    Stream<String> java =
        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Stream<String> cached =
        Optional.ofNullable(System.getenv(CACHE)).stream().map("-XX:AOTCache="::concat);
    return Stream.of(ignoringSignals, java, cached, options(settings, work.toAbsolutePath()))
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<String> options(ExtractionSettings settings, Path work) {
    return Stream.of(
        "-Xmx" + settings.memoryInMegabytes() + "m",
        // Little of a file is needed for long, and what compilers took is given back.
        "-Xmn" + settings.memoryInMegabytes() / YOUNG_PART + "m",
        "-XX:TrimNativeHeapInterval=5000",
        // Compiling takes longer than reading a thousand files: only what is used most is worth it,
        // and not what takes too much; of Lingua one method alone took seconds, again and again.
        "-XX:CompileThresholdScaling=3",
        "-XX:CompileCommand=quiet",
        "-XX:CompileCommand=MemLimit,*.*,12m",
        "-XX:CompileCommand=MemLimit,com.github.pemistahl.lingua.api.LanguageDetector::*,3m",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:+UseSerialGC",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=" + work.resolve("reader-crash.log"),
        "-Xlog:all=off",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + work,
        "-cp",
        System.getProperty("java.class.path"),
        ReaderMain.class.getName());
  }
}
