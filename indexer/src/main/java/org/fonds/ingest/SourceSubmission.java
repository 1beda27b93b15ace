package org.fonds.ingest;

import java.nio.file.Path;
import org.fonds.description.Description;
import org.fonds.extraction.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is handed in.
 *
 * @param file where its bytes can be read; left as it is
 * @param name its file name as it came, without folders
 * @param path where it came from, relative to the folder that was handed in; for the record only
 * @param description null if nobody has described it
 * @param passwords tried if it is locked; kept nowhere
 * @param who the person or program that hands it in; kept with the first version
 */
public record SourceSubmission(
    Path file,
    String name,
    String path,
    @Nullable Description description,
    Passwords passwords,
    String who) {

  /** A source of which no password is said. */
  public SourceSubmission(
      Path file, String name, String path, @Nullable Description description, String who) {
    this(file, name, path, description, Passwords.NONE, who);
  }

  /** A single file handed in under its own name. */
  public static SourceSubmission of(Path file, @Nullable Description description, String who) {
    String name = file.getFileName().toString();
    return new SourceSubmission(file, name, name, description, who);
  }
}
