package org.fonds.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file beside the database in which the number and the digest of the last entry are written down
 * from time to time: a line each, only ever added. Whoever cuts the end off the journal, or writes
 * it anew from some entry on, would have to change this file too.
 */
public final class Seals {

  private static final Pattern LINE = Pattern.compile("(\\S+) ([0-9]{1,18}) ([0-9a-f]{64})");

  private final Path file;

  /**
   * @param file made with the first line
   */
  public Seals(Path file) {
    this.file = file;
  }

  /** What was the last entry at a time. */
  record Seal(long number, String digest) {}

  /** Where they are. */
  Path file() {
    return file;
  }

  /** All of them, the first written first; a line that is none says so by the number -1. */
  List<Seal> all() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      return Files.readAllLines(file, UTF_8).stream()
          .map(LINE::matcher)
          .map(line ->
              line.matches()
                  ? new Seal(Long.parseLong(line.group(2)), line.group(3))
                  : new Seal(-1, ""))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be read", e);
    }
  }

  /** Adds a line, which is on the disk when this returns. */
  void add(Seal seal, Instant at) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel out =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.APPEND)) {
        String line = "%s %d %s\n".formatted(at, seal.number(), seal.digest());
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(UTF_8));
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The file " + file + " cannot be written", e);
    }
  }
}
