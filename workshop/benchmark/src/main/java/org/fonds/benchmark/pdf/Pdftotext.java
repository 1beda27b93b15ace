package org.fonds.benchmark.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.fonds.benchmark.measurement.MeasuredCommand;
import org.fonds.benchmark.measurement.Measurement;
import org.fonds.benchmark.measurement.MissingHereException;

/** The yardstick: poppler's {@code pdftotext}, two at a time, the longest file first. */
final class Pdftotext {

  private static final String COMMAND = "pdftotext";
  private static final int PROCESSES = 2;
  private static final String END_OF_PAGE = "\f";

  /** What xargs says where some of the commands failed and all were run. */
  private static final int SOME_FAILED = 123;

  private final Path texts;

  /**
   * @param texts an empty folder for the texts
   */
  Pdftotext(Path texts) {
    this.texts = texts;
  }

  /**
   * What it calls itself, such as {@code pdftotext version 22.12.0}.
   *
   * @throws MissingHereException if it is not installed
   */
  static String version() {
    try {
      Process process = new ProcessBuilder(COMMAND, "-v").redirectErrorStream(true).start();
      try (var lines = process.inputReader().lines()) {
        return lines.findFirst().orElse(COMMAND);
      }
    } catch (IOException e) {
      throw new MissingHereException(
          "pdftotext, the yardstick, is not installed. Type: apt-get install -y poppler-utils");
    }
  }

  /**
   * Reads the whole set; files that it cannot read are passed over.
   *
   * @throws BenchmarkException if a file crashed it, since the rest is not read then
   */
  Measurement read(PdfSet set) {
    Path list = texts.resolve("list");
    try {
      Files.writeString(
          list,
          set.longestFirst().stream()
              .map(pdf -> pdf.file() + "\0" + text(pdf) + "\0")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> words =
        List.of(
            "xargs", "-0", "-a", list.toString(), "-n", "2", "-P", "" + PROCESSES, COMMAND, "-q");
    Measurement measurement = new MeasuredCommand(words, Map.of(), texts.resolve("log")).run();
    if (measurement.exitCode() > SOME_FAILED) {
      throw new BenchmarkException(
          "pdftotext crashed and did not read all files; find the PDF that does it and leave"
              + " it out");
    }
    return measurement;
  }

  /** What it found in a file, nothing if it could not read it; to be asked after reading. */
  TextLength found(Pdf pdf) {
    try {
      return Files.exists(text(pdf))
          ? length(new String(Files.readAllBytes(text(pdf)), StandardCharsets.UTF_8))
          : TextLength.NOTHING;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each page ends with a form feed. */
  static TextLength length(String text) {
    List<String> parts = Arrays.asList(text.split(END_OF_PAGE, -1));
    return TextLength.of(parts.subList(0, parts.size() - 1).stream());
  }

  private Path text(Pdf pdf) {
    return texts.resolve(pdf.file().getFileName() + ".txt");
  }
}
