package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** In the child process: does what one request asks, and says what becomes of it. */
final class ReaderWork implements Runnable {

  private final Extractor extractor;
  private final ReaderRequest request;
  private final ReaderWire.Sender<ReaderWord> parent;
  private final int conversation;

  /**
   * @param conversation to which the request belongs
   */
  ReaderWork(
      Extractor extractor,
      ReaderRequest request,
      ReaderWire.Sender<ReaderWord> parent,
      int conversation) {
    this.extractor = extractor;
    this.request = request;
    this.parent = parent;
    this.conversation = conversation;
  }

  /** What is thrown here is no file's doing: it ends the process. */
  @Override
  public void run() {
    try {
      switch (request) {
        case ReaderRequest.Settings _ -> throw new IllegalStateException("settings come once");
        case ReaderRequest.File file -> read(file);
        case ReaderRequest.TakePart part -> take(part);
        case ReaderRequest.Unpack container -> unpack(container);
        case ReaderRequest.Copy copy -> tell(new ReaderWord.Copied(failure(copy)));
      }
    } catch (RuntimeException | Error e) {
      Runtime.getRuntime().halt(1);
    }
  }

  private void tell(ReaderWord word) {
    try {
      parent.send(conversation, word);
    } catch (IOException e) {
      // Nobody listens any more.
      Runtime.getRuntime().halt(0);
    }
  }

  private void read(ReaderRequest.File file) {
    Recovery recovery =
        new Recovery(
            page -> tell(new ReaderWord.Recovered(page)),
            part -> tell(new ReaderWord.RecoveredPart(part)));
    Extraction extraction =
        extractor.extract(Path.of(file.path()), file.name(), file.aids(), recovery);
    for (PageText page : extraction.pages()) {
      tell(new ReaderWord.Page(page));
    }
    tell(ReaderWord.End.of(extraction, Deadline.leftWorkBehind()));
  }

  private void take(ReaderRequest.TakePart part) {
    String reason =
        extractor.takePart(
            Path.of(part.path()), part.name(), part.places(), Path.of(part.target()));
    tell(new ReaderWord.PartTaken(reason, Deadline.leftWorkBehind()));
  }

  private void unpack(ReaderRequest.Unpack container) {
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
    tell(ReaderWord.Unpacked.of(unpacking));
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
}
