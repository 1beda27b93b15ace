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
    Reading best = roughly(image, look, end);
    Optional<String> better = better(best.text(), best.languages());
    if (better.isPresent()) {
      Reading exact = reading(image, better.get(), look, end);
      best = exact.text().confidence() >= best.text().confidence() ? exact : best;
    }
    before = best.text().confidence() >= SURE ? best.languages() : null;
    return best.text();
  }

  private record Reading(OcrText text, String languages) {}

  /**
   * With the languages that the script suggests; with others too where the words come out badly.
   */
  private Reading roughly(Path image, Tesseract.Look look, long end)
      throws IOException, InterruptedException, OcrFailedException {
    Reading best = reading(image, languages.first(look.script().orElse(null)), look, end);
    String any = languages.first(null);
    if (look.sure() || best.text().confidence() >= SURE || best.languages().equals(any)) {
      return best;
    }
    Reading other = reading(image, any, look, end);
    return other.text().confidence() > best.text().confidence() ? other : best;
  }

  private Reading reading(Path image, String with, Tesseract.Look look, long end)
      throws IOException, InterruptedException, OcrFailedException {
    return new Reading(tesseract.read(image, with, look.turned(), left(end)), with);
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
