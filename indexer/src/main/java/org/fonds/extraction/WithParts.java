package org.fonds.extraction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The pages of a file with those of the files within it behind them. */
final class WithParts {

  private final Extraction own;
  private final Recovery recovery;
  private final List<PageText> pages = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> unread = new ArrayList<>();
  private @Nullable String reason;
  private int pagesTold;
  private int partsTold;

  /**
   * @param own what became of the file itself, apart from what lies within it
   * @param recovery is told of all that is added
   */
  WithParts(Extraction own, Recovery recovery) {
    this.own = own;
    this.recovery = recovery;
    switch (own) {
      case Extraction.Partial partial -> {
        pages.addAll(partial.pages());
        unread.addAll(partial.unread());
        reason = partial.reason();
      }
      case Extraction.ImageOnly images -> {
        pages.addAll(blank(images.pageCount()));
        pages.forEach(page -> unread.add(page.number()));
        reason = "its pages are images and OCR is not available";
      }
      case Extraction.Text _,
          Extraction.Damaged _,
          Extraction.TimedOut _,
          Extraction.TooLarge _,
          Extraction.Encrypted _,
          Extraction.Unsupported _,
          Extraction.Empty _ ->
          pages.addAll(own.pages());
    }
    tell();
  }

  /** For the reading of the next part. */
  Recovery behind() {
    int next = parts.size() + 1;
    return recovery.behind(pages.size(), next, next);
  }

  private void tell() {
    pages.subList(pagesTold, pages.size()).forEach(recovery.pages());
    parts.subList(partsTold, parts.size()).forEach(recovery.parts());
    pagesTold = pages.size();
    partsTold = parts.size();
  }

  /**
   * Adds a part with its pages, and the parts within it behind those.
   *
   * @param place counted from 1 among the files within this file
   * @param read what became of reading it
   */
  void add(PartFiles.PartFile file, int place, Extraction read) {
    int before = pages.size();
    int number = parts.size() + 1;
    String name = PartName.of(file.name(), read.metadata(), place);
    String why = append(read);
    if (!why.isEmpty()) {
      reason = reason == null ? "attachment \"" + name + "\": " + why : reason;
    }
    int all = pages.size() - before;
    int own = read.parts().stream().mapToInt(Part::firstPage).min().orElse(all + 1) - 1;
    parts.add(
        new Part(
            number,
            0,
            place,
            name,
            read.metadata().mediaType(),
            size(file.file()),
            before + 1,
            own,
            why));
    read.parts().forEach(each -> parts.add(each.behind(before, number, number)));
    tell();
  }

  private static long size(Path file) {
    return file.toFile().length();
  }

  /** Adds the pages, and says why not all were read; empty if all were. */
  private String append(Extraction read) {
    int before = pages.size();
    return switch (read) {
      case Extraction.Text text -> {
        append(text.pages());
        yield "";
      }
      case Extraction.Partial partial -> {
        append(partial.pages());
        partial.unread().forEach(page -> unread.add(before + page));
        yield partial.reason();
      }
      case Extraction.ImageOnly images -> {
        append(blank(images.pageCount()));
        yield unread(before, "an image, and OCR is not available");
      }
      case Extraction.Damaged damaged -> cut(damaged.pages(), damaged.reason());
      case Extraction.TooLarge large -> cut(large.pages(), large.reason());
      case Extraction.TimedOut late ->
          cut(late.pages(), "reading took longer than " + late.limit().toSeconds() + " seconds");
      case Extraction.Encrypted _ -> cut(List.of(), "locked by a password");
      case Extraction.Unsupported unsupported ->
          cut(List.of(), "no reader for " + unsupported.metadata().mediaType());
      case Extraction.Empty _ -> "";
    };
  }

  private void append(List<PageText> more) {
    for (PageText page : more) {
      pages.add(page.numbered(pages.size() + 1));
    }
  }

  /** What could not be read has its place among the pages, behind what was recovered. */
  private String cut(List<PageText> recovered, String why) {
    append(recovered);
    int last = pages.size();
    append(blank(1));
    return unread(last, why);
  }

  private String unread(int from, String why) {
    for (int page = from + 1; page <= pages.size(); page++) {
      unread.add(page);
    }
    return why;
  }

  private static List<PageText> blank(int count) {
    return TikaReader.pages(IntStream.range(0, count).mapToObj(_ -> "").toList());
  }

  /**
   * What became of all of it.
   *
   * @param tooLarge why no more of it was read; null if all was
   */
  Extraction whole(@Nullable String tooLarge) {
    FileMetadata said = own.metadata();
    if (tooLarge != null) {
      return new Extraction.TooLarge(said, pages, tooLarge, parts);
    }
    return switch (own) {
      case Extraction.Encrypted locked -> locked;
      case Extraction.Damaged damaged ->
          new Extraction.Damaged(said, pages, damaged.reason(), parts);
      case Extraction.TooLarge large -> new Extraction.TooLarge(said, pages, large.reason(), parts);
      case Extraction.TimedOut late -> new Extraction.TimedOut(said, late.limit(), pages, parts);
      case Extraction.Text _,
          Extraction.Partial _,
          Extraction.ImageOnly _,
          Extraction.Unsupported _,
          Extraction.Empty _ ->
          reason == null
              ? new Extraction.Text(said, pages, parts)
              : new Extraction.Partial(said, pages, unread, reason, parts);
    };
  }
}
