package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The source, not the archive's own disk, refused to be read; becomes an outcome at once. */
final class UnreadableSourceException extends IOException {

  private static final long serialVersionUID = 1L;

  UnreadableSourceException(IOException cause) {
    super(reason(cause), cause);
  }

  String reason() {
    return String.valueOf(getMessage());
  }

  static IngestOutcome.Unreadable outcome(IOException cause) {
    return new IngestOutcome.Unreadable(reason(cause));
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ -> "the file is not there any more; bring it in again";
      case AccessDeniedException _ -> "no right to read the file; change its permissions";
      default -> "the file cannot be read (" + cause + "); copy it from its medium again";
    };
  }
}
