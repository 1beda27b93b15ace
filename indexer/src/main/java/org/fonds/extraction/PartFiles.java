package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The files within a file, put aside to be read as files of their own afterwards. Nothing of them
 * is left when it is closed, even by another thread than the one that adds.
 */
final class PartFiles implements AutoCloseable {

  private final Expansion expansion;
  private @Nullable Path folder;
  private final List<PartFile> files = new ArrayList<>();
  private boolean closed;
  private boolean leftOut;
  private final int wanted;
  private int found;

  /**
   * A file within a file as it came.
   *
   * @param name null if it has none
   */
  record PartFile(@Nullable String name, Path file) {}

  PartFiles(Expansion expansion) {
    this(expansion, 0);
  }

  /**
   * @param wanted counted from 1, the only one to be put aside; 0 for all
   */
  PartFiles(Expansion expansion, int wanted) {
    this.expansion = expansion;
    this.wanted = wanted;
  }

  /** In the order in which they were found. */
  synchronized List<PartFile> files() {
    return List.copyOf(files);
  }

  /**
   * Puts a file aside; beyond the limits of the document it is left out.
   *
   * @param name null if it has none
   */
  synchronized void add(@Nullable String name, InputStream content) throws IOException {
    if (closed) {
      throw new IOException("the file is not read any more");
    }
    if (++found != wanted && wanted != 0) {
      return;
    }
    Path here = folder == null ? Files.createTempDirectory("fonds-parts") : folder;
    folder = here;
    Path file = here.resolve("part" + (files.size() + 1));
    // Deleted too if the copy breaks off.
    files.add(new PartFile(name, file));
    if (!expansion.copy(content, file)) {
      files.removeLast();
      leftOut = true;
    }
  }

  /** Which limit of the document kept a file of these out, in a sentence; empty if none did. */
  synchronized Optional<String> exceeded() {
    return leftOut ? expansion.exceeded() : Optional.empty();
  }

  /** Deletes the files; what cannot be deleted is left to the system's temporary folder. */
  @Override
  public synchronized void close() {
    closed = true;
    files.forEach(each -> each.file().toFile().delete());
    if (folder != null) {
      folder.toFile().delete();
    }
  }
}
