package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads files in this process: from a file to pages of text with their languages. Whatever the file
 * is, the answer is an {@link Extraction}; only lost infrastructure is thrown, and what a file does
 * to the memory of the process: {@link IsolatedExtractor} is the door for files that nobody knows.
 * Safe for many threads; making one takes a second, so make one.
 */
final class Extractor {

  static final String UNKNOWN = "application/octet-stream";
  private static final int DEEPEST_LETTER_IN_A_LETTER = 3;

  private final ExtractionSettings settings;
  private final TikaReader tika;
  private final PdfReader pdf;
  private final PlainTextReader plainText;
  private final ImagePages imagePages;
  private final PageLanguages languages;

  Extractor(ExtractionSettings settings, OcrSettings ocr) {
    this.settings = settings;
    Limits limits = Limits.of(settings);
    this.tika = new TikaReader(limits);
    this.pdf = new PdfReader(tika, limits);
    this.plainText = new PlainTextReader(limits);
    this.languages = new PageLanguages(settings.languages());
    this.imagePages = new ImagePages(settings.timeout(), ocr, Tesseract.find(ocr), languages);
  }

  /**
   * Reads a file. Waits for it, at most the limits of the settings.
   *
   * @param fileName as it came; the type is found by content, and the name decides only between
   *     kinds of text
   * @throws ExtractionInterruptedException if the calling thread is interrupted
   */
  Extraction extract(Path file, String fileName) {
    return extract(file, fileName, page -> {});
  }

  /**
   * As {@link #extract(Path, String)}.
   *
   * @param read is told of pages as OCR goes on, since a later one may be the end of the process
   */
  Extraction extract(Path file, String fileName, Consumer<PageText> read) {
    return withLanguages(read(file, fileName, DEEPEST_LETTER_IN_A_LETTER, read));
  }

  private Extraction read(Path file, String name, int depth, Consumer<PageText> read) {
    try (MailParts parts = new MailParts()) {
      return switch (Deadline.run(settings.timeout(), () -> words(file, name, depth, parts))) {
        case Deadline.Ending.Done<Words>(Words words) -> complete(words, file, depth, parts, read);
        case Deadline.Ending.Late<Words> late ->
            new Extraction.TimedOut(nameless(UNKNOWN), late.limit(), List.of());
        case Deadline.Ending.Failed<Words>(OutOfMemoryError _) ->
            new Extraction.TooLarge(
                nameless(UNKNOWN), List.of(), "reading it takes more memory than there is");
        case Deadline.Ending.Failed<Words> failed ->
            new Extraction.Damaged(
                nameless(UNKNOWN), List.of(), "it cannot be read: " + Reasons.of(failed.cause()));
      };
    }
  }

  private record Words(FileKind kind, Extraction extraction) {}

  private Words words(Path file, String name, int depth, MailParts parts) throws IOException {
    if (Files.size(file) == 0) {
      return new Words(FileKind.UNSUPPORTED, new Extraction.Empty(nameless(UNKNOWN)));
    }
    String mediaType = tika.mediaType(file, name);
    FileKind kind = FileKind.of(mediaType);
    boolean deepEnough = kind != FileKind.MAIL || depth == 0;
    Extraction extraction =
        switch (kind) {
          case TEXT -> plainText.read(file, mediaType);
          case IMAGE -> images(file, mediaType);
          case UNSUPPORTED -> new Extraction.Unsupported(nameless(mediaType));
          case PDF -> pdf.read(file, name, mediaType);
          case HTML, MAIL, OFFICE -> tika.read(file, name, mediaType, deepEnough ? null : parts);
        };
    return new Words(kind, extraction);
  }

  private Extraction complete(
      Words words, Path file, int depth, MailParts parts, Consumer<PageText> read) {
    if (words.kind() == FileKind.MAIL) {
      return withAttachments(words.extraction(), parts, depth, read);
    }
    boolean drawn = words.kind() == FileKind.PDF || words.kind() == FileKind.IMAGE;
    return drawn
        ? imagePages.complete(words.extraction(), file, words.kind(), read)
        : words.extraction();
  }

  private Extraction withAttachments(
      Extraction letter, MailParts parts, int depth, Consumer<PageText> read) {
    if (!(letter instanceof Extraction.Text text) || parts.parts().isEmpty()) {
      return letter;
    }
    Attachments whole = new Attachments(text.metadata(), text.pages());
    for (MailParts.Part part : parts.parts()) {
      int before = whole.pageCount();
      Consumer<PageText> behind = page -> read.accept(page.numbered(before + page.number()));
      whole.add(part.name(), read(part.file(), part.name(), depth - 1, behind));
    }
    return whole.whole();
  }

  private Extraction withLanguages(Extraction read) {
    return switch (read) {
      case Extraction.Text text ->
          new Extraction.Text(text.metadata(), withLanguages(text.pages()));
      case Extraction.Partial partial ->
          new Extraction.Partial(
              partial.metadata(),
              withLanguages(partial.pages()),
              partial.unread(),
              partial.reason());
      case Extraction.Damaged damaged ->
          new Extraction.Damaged(
              damaged.metadata(), withLanguages(damaged.recovered()), damaged.reason());
      case Extraction.ImageOnly same -> same;
      case Extraction.Encrypted same -> same;
      case Extraction.TimedOut late ->
          new Extraction.TimedOut(late.metadata(), late.limit(), withLanguages(late.recovered()));
      case Extraction.TooLarge large ->
          new Extraction.TooLarge(
              large.metadata(), withLanguages(large.recovered()), large.reason());
      case Extraction.Unsupported same -> same;
      case Extraction.Empty same -> same;
    };
  }

  private List<PageText> withLanguages(List<PageText> pages) {
    return languages.withLanguages(pages);
  }

  private static FileMetadata nameless(String mediaType) {
    return new FileMetadata(mediaType, null, List.of(), null);
  }

  private static Extraction images(Path file, String mediaType) {
    try (ImageFileImages images = new ImageFileImages(file)) {
      List<String> none = Stream.generate(() -> "").limit(images.count()).toList();
      return new Extraction.Text(nameless(mediaType), TikaReader.pages(none));
    } catch (IOException | RuntimeException e) {
      return new Extraction.Damaged(
          nameless(mediaType), List.of(), "the image is broken: " + Reasons.of(e));
    }
  }
}
