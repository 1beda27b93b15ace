package org.fonds.extraction;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How files are read: the keys {@code fonds.extraction.*}.
 *
 * @param timeout how long the reading of one file may take without OCR, and the drawing of one page
 *     for OCR; 2 minutes if not set
 * @param languages ISO 639-1 codes of the languages that pages are held against; those of the first
 *     archive if not set
 * @param maximumCharacters of one file's text; what goes beyond it is an outcome, not a crash; 50
 *     million if not set
 * @param memoryInMegabytes of each process that reads files, of which there is one for every two
 *     processors; 512 if not set
 * @param maximumPages of one file; those up to there are kept; 20,000 if not set
 * @param embeddedDepth how deep files within files are read: 1 reads the attachments of a letter, 2
 *     also what is attached to those; 5 if not set
 * @param expandedMegabytes what the files within one document may take on the disk while they are
 *     read; 2,000 if not set
 * @param unpackedMegabytes what the files in one ZIP or TAR may take that is unpacked like a
 *     folder; 100,000 if not set
 */
public record ExtractionSettings(
    Duration timeout,
    List<String> languages,
    int maximumCharacters,
    int memoryInMegabytes,
    int maximumPages,
    int embeddedDepth,
    int expandedMegabytes,
    int unpackedMegabytes) {

  private static final List<String> FIRST_ARCHIVE =
      List.of("en", "ru", "uk", "pl", "et", "lv", "lt", "fi", "de", "hu", "ro", "ja", "ko");
  private static final int LEAST_MEMORY = 64;
  private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());

  /**
   * What is not set, null or 0, gets its default.
   *
   * @throws IllegalArgumentException if a value makes no sense; names key and value
   */
  public ExtractionSettings(
      @Nullable Duration timeout,
      @Nullable List<String> languages,
      int maximumCharacters,
      int memoryInMegabytes,
      int maximumPages,
      int embeddedDepth,
      int expandedMegabytes,
      int unpackedMegabytes) {
    this.timeout = timeout == null ? Duration.ofMinutes(2) : timeout;
    this.languages = languages == null ? FIRST_ARCHIVE : List.copyOf(languages);
    this.maximumCharacters = aboveZero("maximumCharacters", maximumCharacters, 50_000_000);
    this.memoryInMegabytes = memoryInMegabytes == 0 ? 512 : memoryInMegabytes;
    this.maximumPages = aboveZero("maximumPages", maximumPages, 20_000);
    this.embeddedDepth = aboveZero("embeddedDepth", embeddedDepth, 5);
    this.expandedMegabytes = aboveZero("expandedMegabytes", expandedMegabytes, 2_000);
    this.unpackedMegabytes = aboveZero("unpackedMegabytes", unpackedMegabytes, 100_000);
    if (this.memoryInMegabytes < LEAST_MEMORY) {
      throw new IllegalArgumentException(
          "fonds.extraction.memoryInMegabytes is "
              + memoryInMegabytes
              + "; write at least "
              + LEAST_MEMORY);
    }
    if (!this.timeout.isPositive()) {
      throw new IllegalArgumentException(
          "fonds.extraction.timeout is " + timeout + "; it must be above zero");
    }
    for (String language : this.languages) {
      if (!ISO_639_1.contains(language)) {
        throw new IllegalArgumentException(
            "fonds.extraction.languages names \""
                + language
                + "\", which is no ISO 639-1 code; write codes like en, ru, uk");
      }
    }
  }

  private static int aboveZero(String key, int given, int usual) {
    if (given < 0) {
      throw new IllegalArgumentException(
          "fonds.extraction." + key + " is " + given + "; it must be above zero");
    }
    return given == 0 ? usual : given;
  }

  /** Everything at its default. */
  public static ExtractionSettings defaults() {
    return new ExtractionSettings(null, null, 0, 0, 0, 0, 0, 0);
  }
}
