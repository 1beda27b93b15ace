package org.fonds.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tesseract command as it is installed here. Safe for many threads. */
public final class Tesseract {

  private static final Duration QUESTION = Duration.ofSeconds(20);
  private static final Pattern SCRIPT = Pattern.compile("Script: (\\w+)");
  private static final Pattern TURN = Pattern.compile("Rotate: ([0-9]+)");
  private static final Pattern SURE = Pattern.compile("Script confidence: ([0-9.]+)");

  /** A shell sets the limit, where there is one, and becomes tesseract. */
  private static final Path SHELL = Path.of("/bin/sh");

  private static final String LIMITED = "ulimit -v \"$0\" 2>/dev/null; exec \"$@\"";

  /** Below this tesseract takes Latin for Cyrillic and the other way round. */
  private static final double SURE_OF_SCRIPT = 1.0;

  private final String command;
  private final int memoryInMegabytes;
  private final List<String> installed;

  private Tesseract(OcrSettings settings, List<String> installed) {
    this.command = settings.command();
    this.memoryInMegabytes = settings.memoryInMegabytes();
    this.installed = List.copyOf(installed);
  }

  /**
   * How a page lies and in what script it seems to be written.
   *
   * @param sure whether the script is more than a guess
   * @param turn degrees by which the page has to be turned clockwise: 0, 90, 180 or 270
   */
  record Look(Optional<Script> script, boolean sure, int turn) {
    static Look unknown() {
      return new Look(Optional.empty(), false, 0);
    }

    /** Whether there was enough to see. */
    boolean known() {
      return script.isPresent();
    }
  }

  /** Tesseract, if OCR is wanted, the command is found and it has a language of the settings. */
  public static Optional<Tesseract> find(OcrSettings settings) {
    if (settings.mode() == OcrSettings.Mode.OFF) {
      return Optional.empty();
    }
    try {
      Tesseract bare = new Tesseract(settings, List.of());
      List<String> installed = bare.run(QUESTION, List.of("--list-langs")).lines().toList();
      return installed.stream().anyMatch(settings.languages()::contains)
          ? Optional.of(new Tesseract(settings, installed))
          : Optional.empty();
    } catch (IOException | OcrFailedException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionInterruptedException();
    }
  }

  /** Tesseract's names of the languages that are installed, also {@code osd}. */
  public List<String> languages() {
    return installed;
  }

  /**
   * Reads an image that stands upright.
   *
   * @param languages tesseract's names, joined by {@code +}
   */
  OcrText read(Path image, String languages, Duration limit)
      throws IOException, InterruptedException, OcrFailedException {
    Path output = Files.createTempFile("fonds-page", "");
    Path text = output.resolveSibling(output.getFileName() + ".txt");
    Path table = output.resolveSibling(output.getFileName() + ".tsv");
    try {
      run(
          limit,
          List.of(
              image.toString(),
              output.toString(),
              "-l",
              languages,
              "--psm",
              "3",
              "--oem",
              "1",
              "txt",
              "tsv"));
      return TesseractOutput.read(
          Files.readString(text, StandardCharsets.UTF_8),
          Files.readAllLines(table, StandardCharsets.UTF_8));
    } finally {
      Files.deleteIfExists(output);
      Files.deleteIfExists(text);
      Files.deleteIfExists(table);
    }
  }

  /** Looks at a page without reading it; knows nothing where there are too few letters. */
  Look look(Path image, Duration limit) throws IOException, InterruptedException {
    if (!installed.contains("osd")) {
      return Look.unknown();
    }
    try {
      String found = run(limit, List.of(image.toString(), "stdout", "-l", "osd", "--psm", "0"));
      return seen(found);
    } catch (OcrFailedException e) {
      return Look.unknown();
    }
  }

  private static Look seen(String found) {
    Matcher turn = TURN.matcher(found);
    Matcher script = SCRIPT.matcher(found);
    Matcher sure = SURE.matcher(found);
    return new Look(
        script.find() ? Optional.of(Script.ofDetected(script.group(1))) : Optional.empty(),
        sure.find() && Double.parseDouble(sure.group(1)) >= SURE_OF_SCRIPT,
        turn.find() ? Integer.parseInt(turn.group(1)) % 360 : 0);
  }

  private String run(Duration limit, List<String> arguments)
      throws IOException, InterruptedException, OcrFailedException {
    List<String> line = new ArrayList<>(limit());
    line.add(command);
    line.addAll(arguments);
    Path said = Files.createTempFile("fonds-tesseract", ".out");
    Path complained = Files.createTempFile("fonds-tesseract", ".err");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(line).redirectOutput(said.toFile()).redirectError(complained.toFile());
      // One thread a page: several processes then do not fight for the processors.
      builder.environment().put("OMP_THREAD_LIMIT", "1");
      waitFor(builder.start(), limit, complained);
      return Files.readString(said, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(said);
      Files.deleteIfExists(complained);
    }
  }

  private List<String> limit() {
    return Files.isExecutable(SHELL)
        ? List.of(SHELL.toString(), "-c", LIMITED, String.valueOf(memoryInMegabytes * 1024L))
        : List.of();
  }

  private void waitFor(Process process, Duration limit, Path complained)
      throws IOException, InterruptedException, OcrFailedException {
    try (var input = process.getOutputStream()) {
      input.flush();
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new OcrFailedException("OCR took longer than " + limit.toSeconds() + " seconds");
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      String complaint = Files.readString(complained, StandardCharsets.ISO_8859_1);
      String first = complaint.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
      throw new OcrFailedException(
          command
              + " ended with code "
              + process.exitValue()
              + (complaint.contains("bad_alloc")
                  ? ": it needs more than the %d MB of fonds.ocr.memoryInMegabytes"
                      .formatted(memoryInMegabytes)
                  : ": " + first));
    }
  }
}
