package org.fonds.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fonds.description.IndexerException;

/**
 * Keeps what has come of files that are being sent, until they are whole and taken, or abandoned.
 * Each is known to its owner alone. Safe for several threads.
 *
 * <p>All methods throw {@link IndexerException} where the disk refuses for another reason than that
 * it is full.
 */
public final class Uploads {

  /** How long bytes are kept after the last one came. */
  public static final Duration KEPT = Duration.ofDays(7);

  /** Files that one person may have begun and not finished. */
  public static final int MOST_OF_ONE_PERSON = 20_000;

  private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);
  private static final int ID_BYTES = 16;

  private final UploadFolder folder;
  private final long largestInBytes;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();
  private final OpenUploads open = new OpenUploads();
  private Instant sweptAt = Instant.MIN;

  private Uploads(Path folder, long largestInBytes, InstantSource clock) {
    this.folder = new UploadFolder(folder);
    this.largestInBytes = largestInBytes;
    this.clock = clock;
  }

  /**
   * Opens the folder, and throws away what was abandoned.
   *
   * @param folder made if it is missing
   * @param largestInBytes of one file
   */
  public static Uploads open(Path folder, long largestInBytes, InstantSource clock) {
    Uploads uploads = new Uploads(folder, largestInBytes, clock);
    try {
      Files.createDirectories(folder);
      uploads.folder.clearBoxes();
      for (String id : uploads.folder.ids()) {
        uploads.folder.find(id).ifPresent(uploads.open::add);
      }
      uploads.sweep();
      return uploads;
    } catch (IOException e) {
      throw uploads.refused(e);
    }
  }

  /**
   * Begins a file.
   *
   * @param name without folders
   * @param path for the record
   * @param together whether it waits for others
   */
  public Creation begin(
      String owner, String name, String path, long sizeInBytes, boolean together) {
    try {
      sweep();
      if (sizeInBytes > largestInBytes) {
        return new Creation.TooLarge();
      }
      if (open.of(owner) >= MOST_OF_ONE_PERSON) {
        return new Creation.TooMany(MOST_OF_ONE_PERSON);
      }
      Optional<String> lacking = Room.lacking(folder.path(), sizeInBytes, open.promised());
      if (lacking.isPresent()) {
        return new Creation.NoRoom(lacking.get());
      }
      byte[] id = new byte[ID_BYTES];
      random.nextBytes(id);
      Upload upload =
          new Upload(
              HexFormat.of().formatHex(id),
              owner,
              name,
              path,
              sizeInBytes,
              together,
              clock.instant().truncatedTo(ChronoUnit.MILLIS));
      folder.create(upload);
      open.add(upload);
      return new Creation.Begun(progress(upload));
    } catch (IOException e) {
      if (FileAppend.isFull(folder.path(), e)) {
        return new Creation.NoRoom(Room.fullMeanwhile(folder.path()));
      }
      throw refused(e);
    }
  }

  /**
   * How far a file is; from now on nothing more is written by a request that came before. Empty if
   * this person has none of this id.
   */
  public Optional<UploadProgress> find(String id, String owner) {
    try {
      Optional<Upload> upload = mine(id, owner);
      if (upload.isEmpty()) {
        return Optional.empty();
      }
      long _ = turn(id).take();
      return Optional.of(progress(upload.get()));
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Adds bytes to a file. When this returns they are on the disk.
   *
   * @param offset where they begin
   * @param bytes read to its end, or until the line is cut
   */
  public Appending append(String id, String owner, long offset, InputStream bytes) {
    try {
      Optional<Upload> upload = mine(id, owner);
      if (upload.isEmpty()) {
        return new Appending.Unknown();
      }
      Turn turn = turn(id);
      long mine = turn.take();
      UploadProgress before = progress(upload.get());
      if (before.offset() != offset) {
        return new Appending.WrongOffset(before);
      }
      FileAppend append = new FileAppend(folder.bytes(id), turn, mine);
      FileAppend.End end = append.write(offset, upload.get().sizeInBytes(), bytes);
      UploadProgress after = progress(upload.get());
      return switch (end) {
        case ALL_THAT_CAME -> new Appending.Kept(after);
        case TOO_MUCH -> new Appending.TooMuch(after);
        case OVERTAKEN -> new Appending.Overtaken();
        case DISK_FULL -> new Appending.NoRoom(Room.fullMeanwhile(folder.path()));
      };
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /** Where the bytes of a whole file lie, until it is dropped. */
  public Path bytes(Upload upload) {
    return folder.bytes(upload.id());
  }

  /** Throws a file away, because it was taken in or is not wanted any more. */
  public void drop(Upload upload) {
    try {
      long _ = turn(upload.id()).take();
      folder.delete(upload.id());
      turns.remove(upload.id());
      open.remove(upload);
    } catch (IOException e) {
      throw refused(e);
    }
  }

  /**
   * Packs whole files into one, a ZIP in which each lies under its path; they stay until they are
   * dropped.
   *
   * @param root a folder that all of them lie in and that the ZIP stands for; left out of the paths
   * @return what lies there is the caller's to delete
   * @throws IllegalArgumentException if two files have the same path
   */
  public Packing pack(List<Upload> wholes, String root) {
    long size = wholes.stream().mapToLong(Upload::sizeInBytes).sum();
    try {
      Optional<String> lacking = Room.lacking(folder.path(), size, 0);
      return lacking.isPresent()
          ? new Packing.NoRoom(lacking.get())
          : new Packing.Packed(new Box(folder, root).pack(wholes));
    } catch (IOException e) {
      if (FileAppend.isFull(folder.path(), e)) {
        return new Packing.NoRoom(Room.fullMeanwhile(folder.path()));
      }
      throw refused(e);
    }
  }

  private Optional<Upload> mine(String id, String owner) throws IOException {
    if (!Upload.isId(id)) {
      return Optional.empty();
    }
    Optional<Upload> mine = folder.find(id).filter(upload -> upload.owner().equals(owner));
    return mine.isPresent() && isAbandoned(id) ? Optional.empty() : mine;
  }

  private boolean isAbandoned(String id) throws IOException {
    Instant touched = folder.lastTouched(id);
    return touched == null || touched.plus(KEPT).isBefore(clock.instant());
  }

  private UploadProgress progress(Upload upload) throws IOException {
    Instant touched = folder.lastTouched(upload.id());
    return new UploadProgress(
        upload,
        folder.size(upload.id()),
        (touched == null ? clock.instant() : touched).plus(KEPT).truncatedTo(ChronoUnit.SECONDS));
  }

  private Turn turn(String id) {
    return turns.computeIfAbsent(id, each -> new Turn());
  }

  /** Throws away what was abandoned, unless that was done a moment ago. */
  private synchronized void sweep() throws IOException {
    Instant now = clock.instant();
    if (sweptAt.isAfter(now.minus(BETWEEN_SWEEPS))) {
      return;
    }
    for (String id : folder.ids()) {
      if (isAbandoned(id)) {
        folder.find(id).ifPresent(open::remove);
        folder.delete(id);
        turns.remove(id);
      }
    }
    sweptAt = now;
  }

  private IndexerException refused(IOException e) {
    return new IndexerException(
        "The folder of uploads %s cannot be read or written (%s); see to the disk and its permissions"
            .formatted(folder.path(), e),
        e);
  }
}
