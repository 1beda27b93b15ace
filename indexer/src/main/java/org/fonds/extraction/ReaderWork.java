package org.fonds.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
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
        case ReaderRequest.Draw page -> tell(drawn(page));
        case ReaderRequest.FindWords pages -> tell(new ReaderWord.WordsFound(found(pages)));
        case ReaderRequest.Redact copy -> tell(new ReaderWord.Copied(failure(copy)));
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
            part -> tell(new ReaderWord.RecoveredPart(part)),
            () -> tell(new ReaderWord.ImagesBegun()));
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

  private static @Nullable String failure(ReaderRequest.Redact copy) {
    try {
      RedactedCopy.write(
          Path.of(copy.original()),
          FileKind.of(copy.mediaType()),
          copy.wanted(),
          Path.of(copy.target()));
      return null;
    } catch (IOException | RuntimeException e) {
      return Reasons.of(e);
    }
  }

  private static ReaderWord.Drawn drawn(ReaderRequest.Draw page) {
    try {
      int turned =
          UprightPage.write(
              Path.of(page.original()),
              FileKind.of(page.mediaType()),
              page.page(),
              page.turned(),
              Path.of(page.target()));
      return new ReaderWord.Drawn(turned, null);
    } catch (IOException | RuntimeException e) {
      return new ReaderWord.Drawn(0, Reasons.of(e));
    }
  }

  private static SortedMap<Integer, PageWords> found(ReaderRequest.FindWords wanted) {
    SortedMap<Integer, PageWords> found = new TreeMap<>();
    try (PdfImages images = new PdfImages(Path.of(wanted.original()), null)) {
      PdfWordPlaces places = new PdfWordPlaces(images);
      for (int page : wanted.pages()) {
        try {
          found.put(page, places.of(page));
        } catch (IOException | RuntimeException e) {
          // Of this page they are not known; another may do better.
        }
      }
    } catch (IOException | RuntimeException e) {
      // Of no further page are they known.
    }
    return found;
  }
}
