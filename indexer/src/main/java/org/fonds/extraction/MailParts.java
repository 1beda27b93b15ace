package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attachments of a letter, put aside to be read as files of their own afterwards. */
final class MailParts {

  private final Path folder;
  private final List<Part> parts = new ArrayList<>();

  /** An attachment as it came. */
  record Part(String name, Path file) {}

  /**
   * @param folder where the attachments are put; {@link #delete} deletes it
   */
  MailParts(Path folder) {
    this.folder = folder;
  }

  /** In the order of the letter. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  void add(@Nullable String name, InputStream content) throws IOException {
    int number = parts.size() + 1;
    Path file = folder.resolve("part" + number);
    Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
    parts.add(new Part(name == null ? "attachment " + number : name, file));
  }

  /** Deletes the attachments; what cannot be deleted is left to the system's temporary folder. */
  void delete() {
    parts.forEach(part -> part.file().toFile().delete());
    folder.toFile().delete();
  }
}
