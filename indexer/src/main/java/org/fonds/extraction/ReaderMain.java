package org.fonds.extraction;

import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.LogManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The child process: reads the files that it is told of, one after another, until its parent ends.
 */
public final class ReaderMain {

  private final ReaderWire.Sender parent;

  private final Recovery recovery =
      new Recovery(
          page -> tell(new ReaderWord.Recovered(page)),
          part -> tell(new ReaderWord.RecoveredPart(part)));

  private ReaderMain(ReaderWire.Sender parent) {
    this.parent = parent;
  }

  /** Never returns by itself: the process ends with the stream of requests. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    // What libraries print must not get between the words.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    LogManager.getLogManager().reset();
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
    BlockingQueue<ReaderRequest> requests = new LinkedBlockingQueue<>();
    Thread.ofPlatform().daemon().name("requests").start(() -> listen(requests));
    new ReaderMain(ReaderWire.sender(out)).work(requests);
  }

  /** A parent that is gone wants nothing finished. */
  private static void listen(BlockingQueue<ReaderRequest> requests) {
    try (ReaderWire.Receiver<ReaderRequest> receiver =
        ReaderWire.receiver(new FileInputStream(FileDescriptor.in), ReaderRequest.class)) {
      while (receiver.hasNext()) {
        requests.add(receiver.next());
      }
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private void work(BlockingQueue<ReaderRequest> requests)
      throws IOException, InterruptedException {
    Extractor extractor = null;
    while (true) {
      switch (requests.take()) {
        case ReaderRequest.Settings settings ->
            extractor = new Extractor(settings.extraction(), settings.ocr());
        case ReaderRequest.File file ->
            answer(
                ready(extractor).extract(Path.of(file.path()), file.name(), file.aids(), recovery));
        case ReaderRequest.TakePart part -> answer(ready(extractor), part);
        case ReaderRequest.Unpack container -> answer(ready(extractor), container);
        case ReaderRequest.Copy copy -> answer(copy);
      }
    }
  }

  private static Extractor ready(@Nullable Extractor extractor) {
    if (extractor == null) {
      throw new IllegalStateException("a file before the settings");
    }
    return extractor;
  }

  private void answer(ReaderRequest.Copy copy) throws IOException {
    parent.send(new ReaderWord.Copied(failure(copy)));
  }

  private static @Nullable String failure(ReaderRequest.Copy copy) {
    try {
      AccessCopy.write(
          Path.of(copy.original()),
          FileKind.of(copy.mediaType()),
          copy.places(),
          Path.of(copy.target()));
      return null;
    } catch (IOException | RuntimeException e) {
      return Reasons.of(e);
    }
  }

  private void answer(Extractor extractor, ReaderRequest.TakePart part) throws IOException {
    String reason =
        extractor.takePart(
            Path.of(part.path()), part.name(), part.places(), Path.of(part.target()));
    parent.send(new ReaderWord.PartTaken(reason, Deadline.leftWorkBehind()));
  }

  private void answer(Extractor extractor, ReaderRequest.Unpack container) throws IOException {
    Unpacking unpacking =
        extractor.unpack(
            Path.of(container.path()),
            container.name(),
            Path.of(container.folder()),
            new Containers.Progress() {
              @Override
              public void taken(Member member) {
                tell(new ReaderWord.MemberTaken(member.path(), member.file().toString()));
              }

              @Override
              public void goesOn() {
                tell(new ReaderWord.StillUnpacking());
              }
            });
    parent.send(ReaderWord.Unpacked.of(unpacking));
  }

  private void tell(ReaderWord word) {
    try {
      parent.send(word);
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(0);
    }
  }

  private void answer(Extraction extraction) throws IOException {
    for (PageText page : pages(extraction)) {
      parent.send(new ReaderWord.Page(page));
    }
    parent.send(ReaderWord.End.of(extraction, Deadline.leftWorkBehind()));
  }

  private static List<PageText> pages(Extraction extraction) {
    return switch (extraction) {
      case Extraction.Text text -> text.pages();
      case Extraction.Partial partial -> partial.pages();
      case Extraction.Damaged damaged -> damaged.recovered();
      case Extraction.TimedOut late -> late.recovered();
      case Extraction.TooLarge large -> large.recovered();
      case Extraction.ImageOnly _ -> List.of();
      case Extraction.Encrypted _ -> List.of();
      case Extraction.Unsupported _ -> List.of();
      case Extraction.Empty _ -> List.of();
    };
  }
}
