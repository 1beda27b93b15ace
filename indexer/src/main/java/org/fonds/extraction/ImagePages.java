package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;

/** Reads those pages of a PDF or an image file that the file gives no words for. */
final class ImagePages {

  /** A page with an image and fewer letters than this has more to say than its letters. */
  private static final int FEW_LETTERS = 25;

  private final Duration limit;
  private final OcrSettings settings;
  private final Optional<Tesseract> tesseract;
  private final PageLanguages languages;

  /**
   * @param drawing how long the drawing of one page may take
   */
  ImagePages(
      Duration drawing,
      OcrSettings settings,
      Optional<Tesseract> tesseract,
      PageLanguages languages) {
    this.limit = drawing.plus(settings.timeoutPerPage());
    this.settings = settings;
    this.tesseract = tesseract;
    this.languages = languages;
  }

  /**
   * The same outcome with the pages that could be read from images.
   *
   * @param wanted whose taker is told of each page
   */
  Extraction complete(Extraction words, Path file, FileKind kind, PagesWanted wanted) {
    return switch (words) {
      case Extraction.Text text -> outcome(text.metadata(), read(text.pages(), file, kind, wanted));
      case Extraction.Damaged damaged when !damaged.recovered().isEmpty() ->
          new Extraction.Damaged(
              damaged.metadata(),
              read(damaged.recovered(), file, kind, wanted).pages,
              damaged.reason());
      default -> words;
    };
  }

  private Extraction outcome(FileMetadata metadata, Attempt attempt) {
    String reason = attempt.reason;
    if (reason == null) {
      return new Extraction.Text(metadata, attempt.pages);
    }
    if (attempt.isWordless() && attempt.broken) {
      return new Extraction.Damaged(metadata, List.of(), "the image is broken: " + reason);
    }
    return attempt.isWordless() && tesseract.isEmpty()
        ? new Extraction.ImageOnly(metadata, attempt.pages.size())
        : new Extraction.Partial(metadata, attempt.pages, attempt.unread, reason);
  }

  private Attempt read(List<PageText> pages, Path file, FileKind kind, PagesWanted wanted) {
    if (pages.stream().noneMatch(ImagePages::hasFewLetters)) {
      return new Attempt(pages);
    }
    Attempt attempt = new Attempt(List.of());
    try (PageImages images = open(file, kind, wanted.password())) {
      PageOcr ocr =
          tesseract
              .map(found -> new PageOcr(found, settings, languages, wanted.languages()))
              .orElse(null);
      PageSight sight = new PageSight(images, ocr, limit);
      for (PageText page : pages) {
        attempt.add(page, hasFewLetters(page) ? sight.see(page) : new PageSight.Seen.NothingMore());
        wanted.done().accept(attempt.pages.getLast());
      }
    } catch (IOException | RuntimeException e) {
      PageSight.Seen broken = new PageSight.Seen.Broken(Reasons.of(e));
      pages.stream().skip(attempt.pages.size()).forEach(page -> attempt.add(page, broken));
    }
    return attempt;
  }

  private static PageImages open(Path file, FileKind kind, @Nullable Password password)
      throws IOException {
    return kind == FileKind.PDF ? new PdfImages(file, password) : new ImageFileImages(file);
  }

  private static boolean hasFewLetters(PageText page) {
    return CleanText.letters(page.text()) < FEW_LETTERS;
  }

  /** The pages after the attempt, and what was not read. */
  private static final class Attempt {
    private final List<PageText> pages;
    private final List<Integer> unread = new ArrayList<>();
    private @Nullable String reason;
    private boolean broken;

    Attempt(List<PageText> pages) {
      this.pages = new ArrayList<>(pages);
    }

    void add(PageText page, PageSight.Seen seen) {
      switch (seen) {
        case PageSight.Seen.NothingMore nothing -> pages.add(page);
        case PageSight.Seen.Words words -> pages.add(better(page, words.text()));
        case PageSight.Seen.Unread unreadable -> addUnread(page, unreadable.reason());
        case PageSight.Seen.Broken unreadable -> {
          addUnread(page, unreadable.reason());
          broken = true;
        }
      }
    }

    private void addUnread(PageText page, String why) {
      pages.add(page);
      unread.add(page.number());
      reason = reason == null ? "page " + page.number() + ": " + why : reason;
    }

    private static PageText better(PageText page, OcrText text) {
      return CleanText.letters(page.text()) > CleanText.letters(text.text())
          ? page
          : new PageText(page.number(), text.text(), null, text.ocr());
    }

    boolean isWordless() {
      return pages.stream().allMatch(page -> page.text().isEmpty());
    }
  }
}
