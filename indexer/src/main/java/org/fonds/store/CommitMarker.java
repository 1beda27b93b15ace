package org.fonds.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fonds.description.DocumentId;

/**
 * A small file that names the versions which the store is writing. After a power cut only those can
 * be half written, so that opening the store need not look at any other.
 */
final class CommitMarker {

  private static final Pattern LINE = Pattern.compile("([0-9a-z-]{9}) v([1-9][0-9]{0,8})\n");

  private final Path file;

  CommitMarker(Path file) {
    this.file = file;
  }

  /** A version that was begun; it may be complete. */
  record Begun(DocumentId id, int version) {

    private String line() {
      return id + " v" + version + "\n";
    }
  }

  /** Durable when it returns; only then may the versions be written. */
  void begin(List<Begun> versions) throws IOException {
    boolean first = Files.notExists(file);
    write(versions.stream().map(Begun::line).collect(Collectors.joining()));
    if (first) {
      Durable.forceName(file);
    }
  }

  /** To be called when all that was begun is on the disk: nobody looks at it again. */
  void done() throws IOException {
    write("");
  }

  private void write(String lines) throws IOException {
    ByteBuffer bytes = StandardCharsets.US_ASCII.encode(lines);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      channel.truncate(bytes.remaining());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /**
   * What was begun and not done. A line that a power cut has left half written is not among it: its
   * version was not yet begun.
   */
  List<Begun> open() throws IOException {
    if (Files.notExists(file)) {
      return List.of();
    }
    return LINE.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
        .results()
        .filter(line -> DocumentId.isWellFormed(line.group(1)))
        .map(line -> new Begun(new DocumentId(line.group(1)), Integer.parseInt(line.group(2))))
        .toList();
  }
}
