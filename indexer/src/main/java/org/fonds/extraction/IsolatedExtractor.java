package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door to reading files for whoever must not fall with them: as {@link Extractor}, but in child
 * processes, so that a file which takes all memory, crashes the Java machine or never ends is an
 * outcome of that one file. The children are kept warm from file to file, as many as there are
 * processors, and end when they have had nothing to do for a minute. Safe for many threads.
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

  /**
   * Reads a file. Waits for it, at most the limits of the settings.
   *
   * @param fileName as it came; the type is found by content, and the name decides only between
   *     kinds of text
   * @throws ExtractionInterruptedException if the calling thread is interrupted
   * @throws ReaderFailedException if no child process can be started
   */
  public Extraction extract(Path file, String fileName) {
    return switch (read(file, fileName)) {
      case ReaderAnswer.Read read -> read.extraction();
      // Another process may have taken the memory: a second crash is the file's own doing.
      case ReaderAnswer.Lost lost when lost.isCrash() -> {
        LOG.warn("A reader crashed over {} ({}); it is tried once more", file, lost.exitCode());
        yield outcome(read(file, fileName));
      }
      case ReaderAnswer answer -> outcome(answer);
    };
  }

  private ReaderAnswer read(Path file, String fileName) {
    ReaderProcess child = children.take();
    ReaderAnswer answer = null;
    try {
      answer = child.read(file, fileName, longestSilence);
      return answer;
    } finally {
      children.giveBack(child, answer instanceof ReaderAnswer.Read(_, boolean spent) && !spent);
    }
  }

  private Extraction outcome(ReaderAnswer answer) {
    FileMetadata unknown = new FileMetadata(Extractor.UNKNOWN, null, List.of(), null);
    return switch (answer) {
      case ReaderAnswer.Read read -> read.extraction();
      case ReaderAnswer.Silent silent ->
          new Extraction.TimedOut(unknown, longestSilence, silent.recovered());
      case ReaderAnswer.Lost lost when lost.isOutOfMemory() ->
          new Extraction.TooLarge(
              unknown,
              lost.recovered(),
              "reading it takes more than "
                  + settings.memoryInMegabytes()
                  + " MB of memory; fonds.extraction.memoryInMegabytes raises the limit");
      case ReaderAnswer.Lost lost ->
          new Extraction.Damaged(
              unknown,
              lost.recovered(),
              "the reader crashed over it, twice (exit code " + lost.exitCode() + ")");
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
