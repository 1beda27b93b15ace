package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
      case Extraction.Text text ->
          outcome(text.metadata(), read(text.pages(), List.of(), file, kind, wanted));
      case Extraction.Partial partial when isReadThroughout(partial) ->
          outcome(partial.metadata(), read(partial.pages(), partial.unread(), file, kind, wanted));
      case Extraction.Damaged damaged when !damaged.pages().isEmpty() ->
          new Extraction.Damaged(
              damaged.metadata(),
              read(damaged.pages(), List.of(), file, kind, wanted).pages,
              damaged.reason());
      case Extraction.TooLarge large when !large.pages().isEmpty() ->
          new Extraction.TooLarge(
              large.metadata(),
              read(large.pages(), List.of(), file, kind, wanted).pages,
              large.reason());
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

  /** Whether doubt is all that lies against its pages: none was too much for reading. */
  private static boolean isReadThroughout(Extraction.Partial partial) {
    return partial.unread().stream()
        .noneMatch(number -> partial.pages().get(number - 1).text().isEmpty());
  }

  private Attempt read(
      List<PageText> pages, List<Integer> doubtful, Path file, FileKind kind, PagesWanted wanted) {
    Attempt attempt = new Attempt(doubtful);
    if (pages.stream().noneMatch(page -> isDrawn(page, attempt))) {
      pages.forEach(page -> attempt.add(page, new PageSight.Seen.NothingMore()));
      return attempt;
    }
    try (PageImages images = open(file, kind, wanted.password())) {
      PageOcr ocr =
          tesseract
              .map(found -> new PageOcr(found, settings, languages, wanted.languages()))
              .orElse(null);
      if (ocr != null) {
        wanted.begun().run();
      }
      PageSight sight = new PageSight(images, ocr, limit);
      for (PageText page : pages) {
        PageText own = attempt.doubts(page) ? page.withoutWords() : page;
        attempt.add(
            page, isDrawn(page, attempt) ? sight.see(own) : new PageSight.Seen.NothingMore());
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

  /** Without OCR, letters in doubt are the best there is. */
  private boolean isDrawn(PageText page, Attempt attempt) {
    return attempt.doubts(page) ? tesseract.isPresent() : hasFewLetters(page);
  }

  private static boolean hasFewLetters(PageText page) {
    return CleanText.letters(page.text()) < FEW_LETTERS;
  }

  /** The pages after the attempt, and what was not read. */
  private static final class Attempt {
    private final List<PageText> pages = new ArrayList<>();
    private final Set<Integer> doubtful;
    private final List<Integer> unread = new ArrayList<>();
    private @Nullable String reason;
    private boolean broken;

    Attempt(List<Integer> doubtful) {
      this.doubtful = Set.copyOf(doubtful);
    }

    boolean doubts(PageText page) {
      return doubtful.contains(page.number());
    }

    void add(PageText page, PageSight.Seen seen) {
      switch (seen) {
        case PageSight.Seen.NothingMore _ -> addOwn(page);
        case PageSight.Seen.Words words -> addBetter(page, words.text());
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

    private void addOwn(PageText page) {
      if (doubts(page)) {
        addUnread(page, DoubtfulLetters.REASON);
      } else {
        pages.add(page);
      }
    }

    private void addBetter(PageText page, OcrText read) {
      boolean own =
          doubts(page)
              ? DoubtfulLetters.sayMore(page, read)
              : CleanText.letters(page.text()) > CleanText.letters(read.text());
      if (own) {
        addOwn(page);
      } else {
        pages.add(page.readAs(read));
      }
    }

    boolean isWordless() {
      return pages.stream().allMatch(page -> page.text().isEmpty());
    }
  }
}
