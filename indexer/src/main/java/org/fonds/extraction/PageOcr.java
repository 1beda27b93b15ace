package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pages of one file by OCR: looks at the script, reads with that script's likeliest
 * language, and once more if the words turn out to be of another. What was right for one page is
 * tried first on the next.
 */
final class PageOcr {

  /** A reading this sure in the language of the page before needs no second one. */
  private static final int SURE = 75;

  private final Tesseract tesseract;
  private final OcrLanguages languages;
  private final PageLanguages recognised;
  private final Duration limit;
  private @Nullable String before;

  PageOcr(Tesseract tesseract, OcrSettings settings, PageLanguages recognised) {
    this.tesseract = tesseract;
    this.recognised = recognised;
    this.limit = settings.timeoutPerPage();
    this.languages =
        new OcrLanguages(
            settings.languages().stream().filter(tesseract.languages()::contains).toList());
  }

  OcrText read(BufferedImage page) throws IOException, InterruptedException, OcrFailedException {
    Path image = Files.createTempFile("fonds-page", ".pgm");
    long end = System.nanoTime() + limit.toNanos();
    try {
      GreyImage.write(page, image);
      return read(image, end);
    } finally {
      Files.deleteIfExists(image);
    }
  }

  private OcrText read(Path image, long end)
      throws IOException, InterruptedException, OcrFailedException {
    String likely = before;
    if (likely != null) {
      OcrText text = tesseract.read(image, likely, false, left(end));
      if (text.confidence() >= SURE && better(text, likely).isEmpty()) {
        return text;
      }
    }
    Tesseract.Look look = tesseract.look(image, left(end));
    String first = languages.first(look.script().orElse(null));
    OcrText text = tesseract.read(image, first, look.turned(), left(end));
    String used = first;
    Optional<String> better = better(text, first);
    if (better.isPresent()) {
      OcrText again = tesseract.read(image, better.get(), look.turned(), left(end));
      if (again.confidence() >= text.confidence()) {
        text = again;
        used = better.get();
      }
    }
    before = text.confidence() >= SURE ? used : null;
    return text;
  }

  /** Other languages for the same page, if the words are not of those that it was read with. */
  private Optional<String> better(OcrText text, String used) {
    String language = recognised.of(text.text());
    return Optional.ofNullable(language)
        .flatMap(languages::exactly)
        .filter(exact -> !exact.equals(used));
  }

  private Duration left(long end) throws OcrFailedException {
    long nanos = end - System.nanoTime();
    if (nanos <= 0) {
      throw new OcrFailedException("OCR took longer than " + limit.toSeconds() + " seconds");
    }
    return Duration.ofNanos(nanos);
  }
}
