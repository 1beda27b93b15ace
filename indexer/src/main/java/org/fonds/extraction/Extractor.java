package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads files in this process: from a file to pages of text with their languages. Whatever the file
 * is, the answer is an {@link Extraction}; only lost infrastructure is thrown, and what a file does
 * to the memory of the process: {@link IsolatedExtractor} is the door for files that nobody knows.
 * Safe for many threads; making one takes a second, so make one.
 */
final class Extractor {

  static final String UNKNOWN = "application/octet-stream";

  private final ExtractionSettings settings;
  private final TikaReader tika;
  private final Containers containers;
  private final PartTaking partTaking;
  private final PdfReader pdf;
  private final PlainTextReader plainText;
  private final ImagePages imagePages;
  private final PageLanguages languages;

  Extractor(ExtractionSettings settings, OcrSettings ocr) {
    this.settings = settings;
    Limits limits = Limits.of(settings);
    this.tika = new TikaReader(limits);
    this.containers = new Containers(settings, tika);
    this.partTaking = new PartTaking(settings, tika);
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
    return extract(file, fileName, List.of(), Recovery.none());
  }

  /**
   * As {@link #extract(Path, String)}.
   *
   * @param said ISO 639-1 codes of the languages that the file is said to be in; may be empty
   * @param recovery is told of what was read as it goes on, since what follows may be the end of
   *     the process
   */
  Extraction extract(Path file, String fileName, List<String> said, Recovery recovery) {
    Within outermost =
        new Within(
            settings.embeddedDepth(), new Expansion(settings.expandedMegabytes()), said, recovery);
    return withLanguages(read(file, fileName, outermost));
  }

  /** As {@link Containers#unpack}; a disk that refuses is a reason too. */
  Unpacking unpack(Path file, String name, Path folder, Containers.Progress progress) {
    try {
      return containers.unpack(file, name, folder, progress);
    } catch (IOException | RuntimeException e) {
      return new Unpacking.Refused("it cannot be unpacked: " + Reasons.of(e));
    }
  }

  /**
   * Takes a file out that lies within another.
   *
   * @param places of each file within the one before, as {@link Part#place} counts
   * @param target where its bytes are put
   * @return why it could not be taken out, in a sentence; empty if it was
   */
  String takePart(Path file, String name, List<Integer> places, Path target) {
    Deadline.Ending<Boolean> ending =
        Deadline.run(settings.timeout(), () -> partTaking.take(file, name, places, target));
    return switch (ending) {
      case Deadline.Ending.Done<Boolean>(Boolean found) ->
          found ? "" : "there is no such file within it";
      case Deadline.Ending.Late<Boolean> late ->
          "reading took longer than " + late.limit().toSeconds() + " seconds";
      case Deadline.Ending.Failed<Boolean> failed -> Reasons.of(failed.cause());
    };
  }

  /**
   * Where a file lies that is read: itself, or within another.
   *
   * @param depth how deep files within it may lie
   * @param expansion what all files within the outermost may take
   */
  private record Within(int depth, Expansion expansion, List<String> said, Recovery recovery) {

    Within deeper(Recovery behind) {
      return new Within(depth - 1, expansion, said, behind);
    }

    PagesWanted pagesWanted() {
      return new PagesWanted(said, recovery.pages());
    }
  }

  private Extraction read(Path file, String name, Within within) {
    try (PartFiles parts = new PartFiles(within.expansion())) {
      return switch (Deadline.run(
          settings.timeout(), () -> words(file, name, isOutermost(within.depth()), parts))) {
        case Deadline.Ending.Done<Words>(Words words) ->
            withParts(complete(words, file, within), parts, within);
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

  private boolean isOutermost(int depth) {
    return depth == settings.embeddedDepth();
  }

  private Words words(Path file, String name, boolean outermost, PartFiles parts)
      throws IOException {
    if (Files.size(file) == 0) {
      return new Words(FileKind.UNSUPPORTED, new Extraction.Empty(nameless(UNKNOWN)));
    }
    String mediaType = tika.mediaType(file, name);
    FileKind kind = tika.kind(mediaType);
    Extraction extraction =
        switch (kind) {
          case TEXT -> plainText.read(file, mediaType);
          case IMAGE -> images(file, mediaType);
          case UNSUPPORTED -> new Extraction.Unsupported(nameless(mediaType));
          case PDF -> pdf.read(file, name, mediaType, parts);
          case HTML, MAIL, OFFICE -> tika.read(file, name, mediaType, kind, parts);
          case OTHER -> orUnsupported(tika.read(file, name, mediaType, kind, parts), parts);
          case COLLECTION, CONTAINER -> {
            Optional<Extraction> kept = outermost ? kept(file, name, mediaType) : Optional.empty();
            yield kept.orElseGet(() -> files(file, name, mediaType, parts));
          }
        };
    return new Words(kind, extraction);
  }

  /**
   * A reader that finds neither words nor files, such as that of sounds, is none for an archive.
   */
  private static Extraction orUnsupported(Extraction read, PartFiles parts) {
    boolean wordless =
        read instanceof Extraction.Text text
            && text.pages().stream().allMatch(page -> page.text().isEmpty());
    return wordless && parts.files().isEmpty() ? new Extraction.Unsupported(read.metadata()) : read;
  }

  /** What is said of a container that could not be unpacked like a folder; empty if it could. */
  private Optional<Extraction> kept(Path file, String name, String mediaType) throws IOException {
    return switch (containers.examine(file, name)) {
      case Unpacking.InPart part when part.locked() ->
          Optional.of(new Extraction.Encrypted(nameless(mediaType)));
      case Unpacking.InPart part ->
          Optional.of(new Extraction.Damaged(nameless(mediaType), List.of(), part.reason()));
      case Unpacking.Refused refused ->
          Optional.of(new Extraction.TooLarge(nameless(mediaType), List.of(), refused.reason()));
      case Unpacking.Whole _, Unpacking.NoContainer _ -> Optional.empty();
    };
  }

  private Extraction files(Path file, String name, String mediaType, PartFiles parts) {
    Extraction read = tika.read(file, name, mediaType, FileKind.COLLECTION, parts);
    return read instanceof Extraction.Text && parts.files().isEmpty()
        ? new Extraction.Damaged(
            read.metadata(), List.of(), "the file is broken: no file could be found in it")
        : read;
  }

  private Extraction complete(Words words, Path file, Within within) {
    boolean drawn = words.kind() == FileKind.PDF || words.kind() == FileKind.IMAGE;
    return drawn
        ? imagePages.complete(words.extraction(), file, words.kind(), within.pagesWanted())
        : words.extraction();
  }

  private Extraction withParts(Extraction own, PartFiles parts, Within within) {
    List<PartFiles.PartFile> files = parts.files();
    if (files.isEmpty() && parts.exceeded().isEmpty()) {
      return own;
    }
    WithParts whole = new WithParts(own, within.recovery());
    for (int i = 0; i < files.size(); i++) {
      PartFiles.PartFile part = files.get(i);
      String name = part.name() == null ? "" : part.name();
      Extraction read =
          within.depth() == 0 ? tooDeep() : read(part.file(), name, within.deeper(whole.behind()));
      whole.add(part, i + 1, read);
    }
    Optional<String> exceeded =
        isOutermost(within.depth()) ? within.expansion().exceeded() : parts.exceeded();
    return whole.whole(exceeded.orElse(null));
  }

  private Extraction tooDeep() {
    return new Extraction.TooLarge(
        nameless(UNKNOWN),
        List.of(),
        "it lies within more than "
            + settings.embeddedDepth()
            + " files; fonds.extraction.embeddedDepth raises the limit");
  }

  private Extraction withLanguages(Extraction read) {
    return switch (read) {
      case Extraction.Text text ->
          new Extraction.Text(text.metadata(), withLanguages(text.pages()), text.parts());
      case Extraction.Partial partial ->
          new Extraction.Partial(
              partial.metadata(),
              withLanguages(partial.pages()),
              partial.unread(),
              partial.reason(),
              partial.parts());
      case Extraction.Damaged damaged ->
          new Extraction.Damaged(
              damaged.metadata(),
              withLanguages(damaged.recovered()),
              damaged.reason(),
              damaged.parts());
      case Extraction.ImageOnly same -> same;
      case Extraction.Encrypted same -> same;
      case Extraction.TimedOut late ->
          new Extraction.TimedOut(
              late.metadata(), late.limit(), withLanguages(late.recovered()), late.parts());
      case Extraction.TooLarge large ->
          new Extraction.TooLarge(
              large.metadata(), withLanguages(large.recovered()), large.reason(), large.parts());
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
