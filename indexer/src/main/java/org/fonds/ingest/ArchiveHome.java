package org.fonds.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.store.Durable;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything a running archive has. While it is open no other process can
 * open it.
 */
public final class ArchiveHome implements AutoCloseable {

  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path folder;
  private final FileChannel channel;

  private ArchiveHome(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /**
   * Opens a home folder, or makes one.
   *
   * @param command what a second process is told that this one is, such as {@code fonds ingest}
   * @throws HomeInUseException if another process has it open; its message says who and what to do
   * @throws IndexerException if the folder cannot be written
   */
  public static ArchiveHome open(Path folder, String command) {
    Path home = folder.toAbsolutePath().normalize();
    try {
      Files.createDirectories(home);
      FileChannel channel =
          FileChannel.open(
              home.resolve("lock"),
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      try {
        return locked(home, channel, command);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new IndexerException(
          "The home folder %s cannot be used (%s); choose another with --home or FONDS_HOME"
              .formatted(home, e),
          e);
    }
  }

  private static ArchiveHome locked(Path home, FileChannel channel, String command)
      throws IOException {
    if (lock(channel) == null) {
      throw new HomeInUseException(home, holder(channel));
    }
    ArchiveHome opened = new ArchiveHome(home, channel);
    opened.prepare(command);
    return opened;
  }

  /** The lock lies far behind the text, so that others can read who has it on every system. */
  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(1000);
    channel.read(bytes, 0);
    return StandardCharsets.UTF_8.decode(bytes.flip()).toString().strip();
  }

  private void prepare(String command) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    String holder =
        "%s (process %d, since %s)\n".formatted(command, ProcessHandle.current().pid(), now);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
    for (Path each : new Path[] {inbox(), rejected(), database(), vocabularies(), reports()}) {
      Files.createDirectories(each);
    }
  }

  /** The folder itself, absolute. */
  public Path folder() {
    return folder;
  }

  /** Sources that were accepted and are not yet stored. */
  public Path inbox() {
    return folder.resolve("inbox");
  }

  /** Where a running site takes files from; no source itself, though it lies in the inbox. */
  public Path drop() {
    return inbox().resolve("drop");
  }

  /** What has come of files that are being sent to the running site. */
  public Path uploads() {
    return folder.resolve("uploads");
  }

  /** The OCFL storage root. */
  public Path store() {
    return folder.resolve("store");
  }

  /**
   * The name of this home folder among those that write to a store together: made at random when it
   * is first asked for, so a copy of a home folder that is to run beside it must lose it first.
   *
   * @throws IndexerException if it can be neither read nor written
   */
  public String writer() {
    Path file = database().resolve("writer");
    try {
      if (Files.notExists(file)) {
        Path fresh = database().resolve("writer.new");
        Files.writeString(fresh, DocumentId.random().text());
        Durable.forceFile(fresh);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        Durable.forceFolder(database());
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new IndexerException(
          "%s cannot be read or written (%s); see to its permissions".formatted(file, e), e);
    }
  }

  /** Sources that were accepted and could not be taken further, each with the reason. */
  public Path rejected() {
    return folder.resolve("rejected");
  }

  /** Databases that can be made again from the store, and the accounts. */
  public Path database() {
    return folder.resolve("db");
  }

  /** What is remembered of every stored source. */
  public Path catalogue() {
    return database().resolve("catalogue.mv");
  }

  /** What an import that is under way has still to do. */
  public Path importUnderWay() {
    return database().resolve("import-under-way.json");
  }

  /** The four files of terms. */
  public Path vocabularies() {
    return folder.resolve("vocabularies");
  }

  /** What became of each file, a table for each run. */
  public Path reports() {
    return folder.resolve("reports");
  }

  /** What is made of originals to be looked at, and can be made again. */
  public Path derivatives() {
    return folder.resolve("derivatives");
  }

  /** What is unpacked while files are read; nothing in it outlives the process. */
  public Path work() {
    return folder.resolve("work");
  }

  /** Gives the folder free for the next process. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new IndexerException("the lock of " + folder + " cannot be given back", e);
    }
  }
}
