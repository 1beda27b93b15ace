package org.fonds.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small file that names the version which the store wrote last. After a power cut only that one
 * can be half written, so that opening the store need not look at any other.
 */
final class CommitMarker {

  private static final Pattern FORM = Pattern.compile("([0-9a-z-]{9}) v([1-9][0-9]{0,8})\n");

  private final Path file;

  CommitMarker(Path file) {
    this.file = file;
  }

  /** The version that was begun last; it may be complete. */
  record Begun(DocumentId id, int version) {}

  /** Durable when it returns; only then may the version be written. */
  void begin(DocumentId id, int version) throws IOException {
    boolean first = Files.notExists(file);
    byte[] line = (id + " v" + version + "\n").getBytes(StandardCharsets.US_ASCII);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      ByteBuffer rest = ByteBuffer.wrap(line);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.truncate(line.length);
      channel.force(true);
    }
    if (first) {
      Durable.forceName(file);
    }
  }

  /** Empty too where the marker itself is half written: then its version was not yet begun. */
  Optional<Begun> last() throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    Matcher line = FORM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    if (!line.matches() || !DocumentId.isWellFormed(line.group(1))) {
      return Optional.empty();
    }
    return Optional.of(new Begun(new DocumentId(line.group(1)), Integer.parseInt(line.group(2))));
  }
}
