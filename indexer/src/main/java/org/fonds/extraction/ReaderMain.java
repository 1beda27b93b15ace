package org.fonds.extraction;

import ch.qos.logback.classic.LoggerContext;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;
import org.slf4j.LoggerFactory;

/**
 * The child process: reads the files that it is told of, several at once, until its parent ends.
 */
public final class ReaderMain {

  private ReaderMain() {}

  /** Never returns: the process ends with the stream of requests. */
  public static void main(String[] arguments) {
    OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
    // What libraries print must not get between the words.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    LogManager.getLogManager().reset();
    ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
    try {
      listen(ReaderWire.sender(out, ReaderWord.class));
    } finally {
      // A parent that is gone wants nothing finished.
      Runtime.getRuntime().halt(0);
    }
  }

  private static void listen(ReaderWire.Sender<ReaderWord> parent) {
    try (ReaderWire.Receiver<ReaderRequest> receiver =
        ReaderWire.receiver(new FileInputStream(FileDescriptor.in), ReaderRequest.class)) {
      if (!receiver.hasNext()
          || !(receiver.next().what()
              instanceof ReaderRequest.Settings(ExtractionSettings settings, OcrSettings ocr))) {
        throw new IllegalStateException("a file before the settings");
      }
      Extractor extractor = new Extractor(settings, ocr);
      while (receiver.hasNext()) {
        ReaderWire.Said<ReaderRequest> said = receiver.next();
        Thread.ofPlatform()
            .name("reader-" + said.conversation())
            .start(new ReaderWork(extractor, said.what(), parent, said.conversation()));
      }
    }
  }
}
