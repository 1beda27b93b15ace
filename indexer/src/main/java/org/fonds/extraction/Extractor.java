package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fonds.description.Password;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in this process: from a file to pages of text with their languages. Whatever the file
 * is, the answer is an {@link Extraction}; only lost infrastructure is thrown, and what a file does
 * to the memory of the process: {@link IsolatedExtractor} is the door for files that nobody knows.
 * Safe for many threads; making one takes a second, so make one.
 */
final class Extractor {

  static final String UNKNOWN = FileMetadata.UNKNOWN_TYPE;

  private final ExtractionSettings settings;
  private final Limits limits;
  private final TikaReader tika;
  private final Containers containers;
  private final PartTaking partTaking;
  private final PdfReader pdf;
  private final PlainTextReader plainText;
  private final ImagePages imagePages;
  private final PageLanguages languages;

  Extractor(ExtractionSettings settings, OcrSettings ocr) {
    this.settings = settings;
    this.limits = Limits.of(settings);
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
    return extract(file, fileName, ReadingAids.NONE, Recovery.none());
  }

  /**
   * As {@link #extract(Path, String)}.
   *
   * @param recovery is told of what was read as it goes on, since what follows may be the end of
   *     the process
   */
  Extraction extract(Path file, String fileName, ReadingAids aids, Recovery recovery) {
    Within outermost =
        new Within(
            settings.embeddedDepth(), new Expansion(settings.expandedMegabytes()), aids, recovery);
    return read(file, fileName, outermost).withPages(languages::withLanguages);
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
  private record Within(int depth, Expansion expansion, ReadingAids aids, Recovery recovery) {

    Within deeper(Recovery behind) {
      return new Within(depth - 1, expansion, aids, behind);
    }

    PagesWanted pagesWanted(@Nullable Password password) {
      return new PagesWanted(aids.languages(), password, recovery.pages(), recovery.images());
    }
  }

  private Extraction read(Path file, String name, Within within) {
    try (PartFiles parts = new PartFiles(within.expansion())) {
      return switch (Deadline.run(settings.timeout(), () -> words(file, name, within, parts))) {
        case Deadline.Ending.Done<Words>(Words words) ->
            withParts(complete(words, within), parts, within);
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

  private record Words(FileToRead file, Extraction extraction) {}

  private boolean isOutermost(int depth) {
    return depth == settings.embeddedDepth();
  }

  private Words words(Path path, String name, Within within, PartFiles parts) throws IOException {
    if (Files.size(path) == 0) {
      return new Words(
          new FileToRead(path, name, UNKNOWN, FileKind.UNSUPPORTED, null),
          new Extraction.Empty(nameless(UNKNOWN)));
    }
    String mediaType = tika.mediaType(path, name);
    FileToRead file = new FileToRead(path, name, mediaType, tika.kind(mediaType), null);
    boolean outermost = isOutermost(within.depth());
    Extraction locked = words(file, outermost, parts);
    if (locked instanceof Extraction.Encrypted && !isBox(file.kind())) {
      for (Password each : within.aids().passwords().inTurn()) {
        Extraction opened = words(file.openedWith(each), outermost, parts);
        if (!(opened instanceof Extraction.Encrypted)) {
          return new Words(file.openedWith(each), opened);
        }
      }
    }
    return new Words(file, locked);
  }

  /** Boxes are not opened with passwords: a wrong one shows only in the files that come out. */
  private static boolean isBox(FileKind kind) {
    return kind == FileKind.COLLECTION || kind == FileKind.CONTAINER;
  }

  private Extraction words(FileToRead file, boolean outermost, PartFiles parts) throws IOException {
    return switch (file.kind()) {
      case TEXT -> plainText.read(file.path(), file.mediaType());
      case IMAGE -> images(file.path(), file.mediaType());
      case UNSUPPORTED -> new Extraction.Unsupported(nameless(file.mediaType()));
      case PDF -> pdf.read(file, parts);
      case HTML, MAIL, OFFICE -> tika.read(file, parts);
      case OTHER -> orUnsupported(tika.read(file, parts), parts);
      case COLLECTION, CONTAINER -> {
        Optional<Extraction> kept = outermost ? kept(file) : Optional.empty();
        yield kept.orElseGet(() -> files(file, parts));
      }
    };
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
  private Optional<Extraction> kept(FileToRead file) throws IOException {
    return switch (containers.examine(file.path(), file.name())) {
      case Unpacking.InPart part when part.locked() ->
          Optional.of(new Extraction.Encrypted(nameless(file.mediaType())));
      case Unpacking.InPart part ->
          Optional.of(new Extraction.Damaged(nameless(file.mediaType()), List.of(), part.reason()));
      case Unpacking.Refused refused ->
          Optional.of(
              new Extraction.TooLarge(nameless(file.mediaType()), List.of(), refused.reason()));
      case Unpacking.Whole _, Unpacking.NoContainer _ -> Optional.empty();
    };
  }

  private Extraction files(FileToRead file, PartFiles parts) {
    Extraction read = tika.read(file.as(FileKind.COLLECTION), parts);
    return read instanceof Extraction.Text && parts.files().isEmpty()
        ? new Extraction.Damaged(
            read.metadata(), List.of(), "the file is broken: no file could be found in it")
        : read;
  }

  private Extraction complete(Words words, Within within) {
    FileKind kind = words.file().kind();
    return kind == FileKind.PDF || kind == FileKind.IMAGE
        ? imagePages.complete(
            words.extraction(),
            words.file().path(),
            kind,
            within.pagesWanted(words.file().password()))
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

  private static FileMetadata nameless(String mediaType) {
    return new FileMetadata(mediaType, null, List.of(), null);
  }

  private Extraction images(Path file, String mediaType) {
    try (ImageFileImages images = new ImageFileImages(file)) {
      int count = images.count();
      List<PageText> pages =
          TikaReader.pages(
              Stream.generate(() -> "").limit(Math.min(count, limits.pages())).toList());
      return count > limits.pages()
          ? new Extraction.TooLarge(nameless(mediaType), pages, limits.tooManyPages())
          : new Extraction.Text(nameless(mediaType), pages);
    } catch (IOException | RuntimeException e) {
      return new Extraction.Damaged(
          nameless(mediaType), List.of(), "the image is broken: " + Reasons.of(e));
    }
  }
}
