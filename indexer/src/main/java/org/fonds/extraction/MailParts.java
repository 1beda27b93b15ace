package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attachments of a letter, put aside to be read as files of their own afterwards. Nothing of
 * them is left when it is closed, even by another thread than the one that adds.
 */
final class MailParts implements AutoCloseable {

  private @Nullable Path folder;
  private final List<Part> parts = new ArrayList<>();
  private boolean closed;

  /** An attachment as it came. */
  record Part(String name, Path file) {}

  /** In the order of the letter. */
  synchronized List<Part> parts() {
    return List.copyOf(parts);
  }

  synchronized void add(@Nullable String name, InputStream content) throws IOException {
    if (closed) {
      throw new IOException("the letter is not read any more");
    }
    Path here = folder == null ? Files.createTempDirectory("fonds-letter") : folder;
    folder = here;
    int number = parts.size() + 1;
    Path file = here.resolve("part" + number);
    // Deleted too if the copy breaks off.
    parts.add(new Part(name == null ? "attachment " + number : name, file));
    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Deletes the attachments; what cannot be deleted is left to the system's temporary folder. */
  @Override
  public synchronized void close() {
    closed = true;
    parts.forEach(part -> part.file().toFile().delete());
    if (folder != null) {
      folder.toFile().delete();
    }
  }
}
