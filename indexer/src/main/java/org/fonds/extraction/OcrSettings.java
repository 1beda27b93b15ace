package org.fonds.extraction;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How words are read from images: the keys {@code fonds.ocr.*}.
 *
 * @param mode whether at all; auto if not set
 * @param command the tesseract command, a name on the PATH or a path; {@code tesseract} if not set
 * @param languages tesseract's names of the languages that it may use, the likeliest of each script
 *     first; of these only the installed ones are used; those of the first archive if not set
 * @param timeoutPerPage how long one page may take; 2 minutes if not set
 * @param memoryInMegabytes what tesseract may take for a page, where the system can limit it; 1024
 *     if not set
 */
public record OcrSettings(
    Mode mode,
    String command,
    List<String> languages,
    Duration timeoutPerPage,
    int memoryInMegabytes) {

  /** Whether images are read. */
  public enum Mode {
    /** Where tesseract is installed. */
    AUTO,
    /** Never: images are kept and named as such. */
    OFF
  }

  private static final List<String> FIRST_ARCHIVE =
      List.of(
          "eng", "rus", "ukr", "pol", "est", "lav", "lit", "fin", "deu", "hun", "ron", "jpn",
          "kor");
  private static final int LEAST_MEMORY = 256;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_/]+");

  /**
   * What is not set, null or 0, gets its default.
   *
   * @throws IllegalArgumentException if a value makes no sense; names key and value
   */
  public OcrSettings(
      @Nullable Mode mode,
      @Nullable String command,
      @Nullable List<String> languages,
      @Nullable Duration timeoutPerPage,
      int memoryInMegabytes) {
    this.mode = mode == null ? Mode.AUTO : mode;
    this.command = command == null || command.isBlank() ? "tesseract" : command.strip();
    this.languages = languages == null ? FIRST_ARCHIVE : List.copyOf(languages);
    this.timeoutPerPage = timeoutPerPage == null ? Duration.ofMinutes(2) : timeoutPerPage;
    this.memoryInMegabytes = memoryInMegabytes == 0 ? 1024 : memoryInMegabytes;
    if (this.memoryInMegabytes < LEAST_MEMORY) {
      throw new IllegalArgumentException(
          "fonds.ocr.memoryInMegabytes is "
              + memoryInMegabytes
              + "; write at least "
              + LEAST_MEMORY);
    }
    if (!this.timeoutPerPage.isPositive()) {
      throw new IllegalArgumentException(
          "fonds.ocr.timeoutPerPage is " + timeoutPerPage + "; it must be above zero");
    }
    for (String language : this.languages) {
      if (!NAME.matcher(language).matches()) {
        throw new IllegalArgumentException(
            "fonds.ocr.languages names \""
                + language
                + "\"; write tesseract's names, such as eng, rus, ukr");
      }
    }
  }

  /** Everything at its default. */
  public static OcrSettings defaults() {
    return new OcrSettings(null, null, null, null, 0);
  }

  /** Images are not read. */
  public static OcrSettings off() {
    return new OcrSettings(Mode.OFF, null, null, null, 0);
  }
}
