package org.fonds.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of a letter with those of its attachments behind them. */
final class Attachments {

  private final FileMetadata letter;
  private final List<PageText> pages;
  private final List<Integer> unread = new ArrayList<>();
  private @Nullable String reason;

  Attachments(FileMetadata letter, List<PageText> pages) {
    this.letter = letter;
    this.pages = new ArrayList<>(pages);
  }

  void add(String name, Extraction attachment) {
    switch (attachment) {
      case Extraction.Text text -> append(text.pages());
      case Extraction.Partial partial -> {
        append(partial.pages());
        note(name, partial.reason());
      }
      case Extraction.Damaged damaged -> {
        append(damaged.recovered());
        note(name, damaged.reason());
      }
      case Extraction.ImageOnly only -> note(name, "an image, and OCR is not available");
      case Extraction.Encrypted encrypted -> note(name, "locked by a password");
      case Extraction.TooLarge large -> {
        append(large.recovered());
        note(name, large.reason());
      }
      case Extraction.TimedOut late ->
          note(name, "reading took longer than " + late.limit().toSeconds() + " seconds");
      case Extraction.Unsupported unsupported ->
          note(name, "no reader for " + unsupported.metadata().mediaType());
      case Extraction.Empty empty -> {}
    }
  }

  /** How many pages there are so far. */
  int pageCount() {
    return pages.size();
  }

  Extraction whole() {
    return reason == null
        ? new Extraction.Text(letter, pages)
        : new Extraction.Partial(letter, pages, unread, reason);
  }

  private void append(List<PageText> more) {
    for (PageText page : more) {
      pages.add(page.numbered(pages.size() + 1));
    }
  }

  /** An attachment that was not read still has its place among the pages. */
  private void note(String name, String why) {
    pages.add(new PageText(pages.size() + 1, "", null, false, null));
    unread.add(pages.size());
    reason = reason == null ? "attachment \"" + name + "\": " + why : reason;
  }
}
