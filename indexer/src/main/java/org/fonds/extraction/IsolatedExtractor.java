package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to reading files for whoever must not fall with them: as {@link Extractor}, but in child
 * processes, so that a file which takes all memory, crashes the Java machine or never ends is an
 * outcome of that one file. As many files are read at once as there are processors, two by each
 * child; children are kept warm from file to file, and end when they have had nothing to do for a
 * minute. Safe for many threads.
 */
public final class IsolatedExtractor implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(IsolatedExtractor.class);

  /** So much longer than its own limits a child may be silent; then it is beyond help. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final ExtractionSettings settings;
  private final OcrSettings ocr;
  private final Duration longestSilence;
  private final ReaderProcesses children;

  /**
   * @param work a folder for what is unpacked while files are read; made when it is needed
   */
  public IsolatedExtractor(ExtractionSettings settings, OcrSettings ocr, Path work) {
    this(settings, ocr, work, GRACE);
  }

  IsolatedExtractor(ExtractionSettings settings, OcrSettings ocr, Path work, Duration grace) {
    this.settings = settings;
    this.ocr = ocr;
    this.longestSilence = settings.timeout().plus(ocr.timeoutPerPage()).plus(grace);
    this.children = new ReaderProcesses(settings, ocr, work);
  }

  /** Whether images are read too: OCR is wanted and tesseract is installed here. */
  public boolean readsImages() {
    return Tesseract.find(ocr).isPresent();
  }

  /** As {@link #extract(Path, String, ReadingAids)}, of a file of which nothing is said. */
  public Extraction extract(Path file, String fileName) {
    return extract(file, fileName, ReadingAids.NONE);
  }

  /**
   * Reads a file. Waits for it, at most the limits of the settings.
   *
   * @param fileName as it came; the type is found by content, and the name decides only between
   *     kinds of text
   * @throws ExtractionInterruptedException if the calling thread is interrupted
   * @throws ReaderFailedException if no child process can be started
   */
  public Extraction extract(Path file, String fileName, ReadingAids aids) {
    return extract(file, fileName, aids, () -> {});
  }

  /**
   * As {@link #extract(Path, String, ReadingAids)}.
   *
   * @param images is run, once or more, when images of its pages begin to be read
   */
  public Extraction extract(Path file, String fileName, ReadingAids aids, Runnable images) {
    ReaderRequest.File request =
        new ReaderRequest.File(file.toAbsolutePath().toString(), fileName, aids);
    return outcome(ask(file, child -> child.read(request, longestSilence, images)));
  }

  /**
   * Whether a file begins like one that can be unpacked; it may turn out to be none. Asks no child.
   */
  public boolean mayUnpack(Path file) {
    try {
      return ContainerFormat.of(file) != ContainerFormat.NONE;
    } catch (IOException e) {
      // Whoever reads it next will say so.
      return false;
    }
  }

  /**
   * Unpacks a ZIP or TAR like a folder.
   *
   * @param fileName as it came
   * @param folder an empty one, where its files are put; what is in it afterwards is the caller's
   *     to delete, whatever became of it
   */
  public Unpacking unpack(Path file, String fileName, Path folder) {
    ReaderAnswer unpacked =
        ask(file, child -> child.unpack(file, fileName, folder, longestSilence));
    return switch (unpacked) {
      case ReaderAnswer.Unpacked(Unpacking unpacking) -> unpacking;
      case ReaderAnswer answer -> new Unpacking.Refused("it cannot be unpacked: " + failed(answer));
    };
  }

  /**
   * Takes a file out that lies within another.
   *
   * @param fileName as it came
   * @param places of each file within the one before, as {@link Part#place} counts; at least one
   * @param target where its bytes are put
   * @return why it could not be taken out, in a sentence; empty if it was
   */
  public String takePart(Path file, String fileName, List<Integer> places, Path target) {
    ReaderAnswer taken =
        ask(file, child -> child.takePart(file, fileName, places, target, longestSilence));
    return switch (taken) {
      case ReaderAnswer.PartTaken(String reason, _) -> reason;
      case ReaderAnswer answer -> failed(answer);
    };
  }

  /**
   * Makes a PDF that shows the pages of a scan with their words lying invisibly where they stand.
   *
   * @param mediaType of the original: a PDF or an image
   * @param places of the words, by the pages' numbers
   * @param target where the copy comes to lie; a part of it may when it fails
   */
  public AccessCopyOutcome copy(
      Path original, String mediaType, SortedMap<Integer, PageWords> places, Path target) {
    ReaderRequest.Copy request =
        new ReaderRequest.Copy(
            original.toAbsolutePath().toString(),
            mediaType,
            places,
            target.toAbsolutePath().toString());
    Duration limit = settings.timeout().plusSeconds(places.size());
    return switch (ask(original, child -> child.copy(request, limit))) {
      case ReaderAnswer.Copied(AccessCopyOutcome outcome) -> outcome;
      case ReaderAnswer answer -> new AccessCopyOutcome.NotMade(failed(answer));
    };
  }

  /** What is done with the pages of files, by the same children. */
  public IsolatedPages pages() {
    return new IsolatedPages(this::ask, this::failed, settings.timeout());
  }

  /** Asks a child, and once more one that does nothing else, if that may go better. */
  private ReaderAnswer ask(Path file, Function<ReaderProcess, Answered> question) {
    Answered first = ask(children.take(), question);
    if (!first.isWorthAnother()) {
      return first.answer();
    }
    LOG.warn(
        "A reader failed with {} in hand ({}); it is read once more alone", file, first.failure());
    return ask(children.takeAlone(), question).answer();
  }

  private Answered ask(ReaderProcess child, Function<ReaderProcess, Answered> question) {
    Answered answered = null;
    try {
      answered = question.apply(child);
      return answered;
    } finally {
      children.giveBack(
          child, answered == null ? ReaderAnswer.Child.ENDED : answered.answer().child());
    }
  }

  private String failed(ReaderAnswer answer) {
    return switch (answer) {
      case ReaderAnswer.Silent _ ->
          "reading took longer than " + longestSilence.toSeconds() + " seconds";
      case ReaderAnswer.Lost lost when lost.isOutOfMemory() -> tooMuchMemory();
      case ReaderAnswer.Lost lost ->
          "the reader crashed over it (exit code " + lost.exitCode() + ")";
      case ReaderAnswer.Read _,
          ReaderAnswer.PartTaken _,
          ReaderAnswer.Unpacked _,
          ReaderAnswer.Copied _,
          ReaderAnswer.Drawn _,
          ReaderAnswer.WordsFound _ ->
          throw new IllegalStateException("a child answers what it was not asked");
    };
  }

  private String tooMuchMemory() {
    return "reading it takes more than "
        + settings.memoryInMegabytes()
        + " MB of memory; fonds.extraction.memoryInMegabytes raises the limit";
  }

  private Extraction outcome(ReaderAnswer answer) {
    FileMetadata unknown = new FileMetadata(Extractor.UNKNOWN, null, List.of(), null);
    return switch (answer) {
      case ReaderAnswer.Read read -> read.extraction();
      case ReaderAnswer.PartTaken _,
          ReaderAnswer.Unpacked _,
          ReaderAnswer.Copied _,
          ReaderAnswer.Drawn _,
          ReaderAnswer.WordsFound _ ->
          throw new IllegalStateException("a child answers what it was not asked");
      case ReaderAnswer.Silent silent ->
          new Extraction.TimedOut(unknown, longestSilence, silent.recovered(), silent.parts());
      case ReaderAnswer.Lost lost when lost.isOutOfMemory() ->
          new Extraction.TooLarge(unknown, lost.recovered(), tooMuchMemory(), lost.parts());
      case ReaderAnswer.Lost lost ->
          new Extraction.Damaged(
              unknown,
              lost.recovered(),
              "the reader crashed over it, twice (exit code " + lost.exitCode() + ")",
              lost.parts());
    };
  }

  @Override
  public void close() {
    children.close();
  }

  /** Thrown where the machine does not let a child process start. */
  static ReaderFailedException notStarted(IOException cause) {
    return new ReaderFailedException(
        "No process for reading files can be started ("
            + cause.getMessage()
            + "); see to the memory and the processes of this machine",
        cause);
  }
}
