package org.fonds.extraction;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is done with the pages of a file for redacting it, in the child processes of {@link
 * IsolatedExtractor}. Safe for many threads.
 */
public final class IsolatedPages {

  private static final Duration PER_PAGE = Duration.ofSeconds(2);

  private final Asking asking;
  private final Function<ReaderAnswer, String> failed;
  private final Duration limit;

  IsolatedPages(Asking asking, Function<ReaderAnswer, String> failed, Duration limit) {
    this.asking = asking;
    this.failed = failed;
    this.limit = limit;
  }

  /** How a child is asked about a file. */
  @FunctionalInterface
  interface Asking {
    ReaderAnswer ask(Path file, Function<ReaderProcess, Answered> question);
  }

  /** Whether files of this kind have pages on which boxes can be drawn. */
  public static boolean areIn(String mediaType) {
    FileKind kind = FileKind.of(mediaType);
    return kind == FileKind.PDF || kind == FileKind.IMAGE;
  }

  /** Whether files of this kind hold words as letters, beside those that OCR reads. */
  public static boolean holdLetters(String mediaType) {
    return FileKind.of(mediaType) == FileKind.PDF;
  }

  /**
   * Draws a page as PNG, upright.
   *
   * @param page counted from 1
   * @param turned by how many degrees clockwise it is to be turned; below 0 if the file itself says
   * @param target where the image comes to lie
   */
  public PageDrawing draw(Path original, String mediaType, int page, int turned, Path target) {
    ReaderRequest.Draw request =
        new ReaderRequest.Draw(absolute(original), mediaType, page, turned, absolute(target));
    return switch (asking.ask(original, child -> child.draw(request, limit))) {
      case ReaderAnswer.Drawn(int degrees, String failure) when failure.isEmpty() ->
          new PageDrawing.Drawn(degrees);
      case ReaderAnswer.Drawn(_, String failure) -> new PageDrawing.NotDrawn(failure);
      case ReaderAnswer answer -> new PageDrawing.NotDrawn(failed.apply(answer));
    };
  }

  /**
   * Where the words stand that the pages of a PDF hold as letters, by the pages' numbers; pages of
   * which that cannot be found out are not among them.
   */
  public SortedMap<Integer, PageWords> words(Path original, List<Integer> pages) {
    ReaderRequest.FindWords request = new ReaderRequest.FindWords(absolute(original), pages);
    Duration longest = limit.plus(PER_PAGE.multipliedBy(pages.size()));
    return switch (asking.ask(original, child -> child.findWords(request, longest))) {
      case ReaderAnswer.WordsFound(SortedMap<Integer, PageWords> words) -> words;
      case ReaderAnswer _ -> new TreeMap<>();
    };
  }

  /**
   * Makes a PDF of images of the pages with black boxes, and of the words outside.
   *
   * @param pageCount of the original
   * @param target where the copy comes to lie; a part of it may when it fails
   */
  public AccessCopyOutcome redact(
      Path original, String mediaType, RedactionWanted wanted, int pageCount, Path target) {
    ReaderRequest.Redact request =
        new ReaderRequest.Redact(absolute(original), mediaType, wanted, absolute(target));
    Duration longest = limit.plus(PER_PAGE.multipliedBy(pageCount));
    return switch (asking.ask(original, child -> child.copy(request, longest))) {
      case ReaderAnswer.Copied(AccessCopyOutcome outcome) -> outcome;
      case ReaderAnswer answer -> new AccessCopyOutcome.NotMade(failed.apply(answer));
    };
  }

  private static String absolute(Path file) {
    return file.toAbsolutePath().toString();
  }
}
