package org.fonds.ingest;

import java.nio.file.Path;
import java.time.Instant;
import org.fonds.description.Description;
import org.fonds.store.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A source in the inbox.
 *
 * @param source the copy of its bytes
 * @param id the id of the document that it becomes
 * @param sha256 64 lower-case hexadecimal digits
 * @param description null if nobody has described it
 */
record InboxEntry(
    Path source,
    DocumentId id,
    String name,
    String path,
    String sha256,
    long sizeInBytes,
    @Nullable Description description,
    String who,
    Instant acceptedAt) {}
