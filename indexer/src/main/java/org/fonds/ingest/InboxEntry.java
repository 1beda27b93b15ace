package org.fonds.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.extraction.Passwords;
import org.fonds.extraction.ReadingAids;
import org.jspecify.annotations.Nullable;

/**
 * A source in the inbox.
 *
 * @param source the copy of its bytes
 * @param id the id of the document that it becomes
 * @param sha256 64 lower-case hexadecimal digits
 * @param description null if nobody has described it
 * @param passwords tried if it is locked; never written, so those of a source that waits are gone
 *     when the program ends
 */
record InboxEntry(
    Path source,
    DocumentId id,
    String name,
    String path,
    String sha256,
    long sizeInBytes,
    @Nullable Description description,
    Passwords passwords,
    String who,
    Instant acceptedAt) {

  InboxEntry openedBy(Passwords said) {
    return new InboxEntry(
        source, id, name, path, sha256, sizeInBytes, description, said, who, acceptedAt);
  }

  /** As it was handed in; its bytes are those of the copy. */
  SourceSubmission submission() {
    return new SourceSubmission(source, name, path, description, passwords, who);
  }

  /** What was said of it that helps to read it. */
  ReadingAids aids() {
    return new ReadingAids(description == null ? List.of() : description.languages(), passwords);
  }
}
