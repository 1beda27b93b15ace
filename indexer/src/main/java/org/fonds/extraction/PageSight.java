package org.fonds.extraction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Looks at the pages of one file as images, each within a limit of time. */
final class PageSight {

  private static final int FOR_READING = 300;

  private final PageImages images;
  private final @Nullable PageOcr ocr;
  private final Duration limit;
  private boolean stuck;

  /**
   * @param ocr null where it is not available
   */
  PageSight(PageImages images, @Nullable PageOcr ocr, Duration limit) {
    this.images = images;
    this.ocr = ocr;
    this.limit = limit;
  }

  /** What a page turned out to show. */
  sealed interface Seen {
    /** No more than the words that the file gives. */
    record NothingMore() implements Seen {}

    record Words(OcrText text) implements Seen {}

    /** Something that was not read. */
    record Unread(String reason) implements Seen {}

    /** An image that cannot be drawn. */
    record Broken(String reason) implements Seen {}
  }

  Seen see(PageText page) {
    if (stuck) {
      return new Seen.Unread("an earlier page took too long to draw");
    }
    return switch (Deadline.run(limit, () -> look(page))) {
      case Deadline.Ending.Done<Seen> done -> done.value();
      case Deadline.Ending.Late<Seen> late -> {
        stuck = true;
        yield new Seen.Unread("drawing took longer than " + late.limit().toSeconds() + " seconds");
      }
      case Deadline.Ending.Failed<Seen>(OcrFailedException e) -> new Seen.Unread(Reasons.of(e));
      case Deadline.Ending.Failed<Seen> failed -> new Seen.Broken(Reasons.of(failed.cause()));
    };
  }

  private Seen look(PageText page) throws IOException, InterruptedException, OcrFailedException {
    int number = page.number();
    if (number > images.count()) {
      return new Seen.NothingMore();
    }
    boolean wordless = page.text().isEmpty();
    if (ocr == null) {
      return wordless && showsSomething(number)
          ? new Seen.Unread("an image, and OCR is not available")
          : new Seen.NothingMore();
    }
    if (!wordless && !images.holdsImage(number)) {
      return new Seen.NothingMore();
    }
    BufferedImage image = images.draw(number, FOR_READING);
    return GreyImage.isBlank(image)
        ? new Seen.NothingMore()
        : new Seen.Words(ocr.read(image, images.turn(number)));
  }

  /** A scan in a PDF is something, blank or not: to decode each takes longer than to read words. */
  private boolean showsSomething(int number) throws IOException {
    return images.holdsImage(number) || !images.isBlank(number);
  }
}
