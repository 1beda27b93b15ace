package org.fonds.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.store.Durable;
import org.fonds.store.FullDisk;

/**
 * Where accepted sources lie until they are stored: a folder for each, named by the document's id,
 * with the bytes and all that is said of them. A folder is made under another name ({@code .part})
 * and gets its own name in one step when everything in it is on the disk; that step is the
 * acceptance. It leaves in one step too ({@code .done}). What a crash leaves under these other
 * names was never accepted, or is stored already, and is cleared away at the next start.
 */
final class Inbox {

  private static final String PART = ".part";
  private static final String DONE = ".done";
  private static final String SOURCE = "source";
  private static final String ENTRY = "entry.json";

  private final Path folder;
  private final Path rejected;

  private Inbox(Path folder, Path rejected) {
    this.folder = folder;
    this.rejected = rejected;
  }

  /** Opens the inbox and clears away what is neither waiting nor wanted. */
  static Inbox open(Path folder, Path rejected) {
    Inbox inbox = new Inbox(folder, rejected);
    try {
      Files.createDirectories(folder);
      for (Path each : inbox.children()) {
        if (isLeftOver(each)) {
          deleteTree(each);
        }
      }
      return inbox;
    } catch (IOException e) {
      throw inbox.broken("opened", e);
    }
  }

  /**
   * Copies a source in; nothing is accepted yet, and nothing forced to the disk: this is what a
   * source of a folder needs, which stays where it is until the store has it.
   */
  Receipt receive(SourceSubmission submission, DocumentId id) {
    try {
      Path part = Files.createDirectory(folder.resolve(id + PART));
      Path copy = part.resolve(SOURCE);
      Receipt receipt = copy(submission, id, copy);
      if (receipt instanceof Receipt.Unreadable) {
        deleteTree(part);
      }
      return receipt;
    } catch (IOException e) {
      throw broken("written", e);
    }
  }

  private static Receipt copy(SourceSubmission submission, DocumentId id, Path copy)
      throws IOException {
    long size = 0;
    String sha256;
    try (OutputStream out = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW);
        DigestInputStream in = open(submission.file())) {
      byte[] buffer = new byte[1 << 16];
      for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
        out.write(buffer, 0, read);
        size += read;
      }
      sha256 = Digests.hex(in.getMessageDigest());
    } catch (UnreadableSourceException e) {
      return new Receipt.Unreadable(e.reason());
    }
    return new Receipt.Received(
        new InboxEntry(
            copy,
            id,
            submission.name(),
            submission.path(),
            sha256,
            size,
            submission.description(),
            submission.passwords(),
            submission.who(),
            Instant.now().truncatedTo(ChronoUnit.MILLIS)));
  }

  private static DigestInputStream open(Path file) throws UnreadableSourceException {
    try {
      return new DigestInputStream(Files.newInputStream(file), Digests.sha256());
    } catch (IOException e) {
      throw new UnreadableSourceException(e);
    }
  }

  private static int read(InputStream in, byte[] buffer) throws UnreadableSourceException {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new UnreadableSourceException(e);
    }
  }

  /** Accepts what was received: when this returns, a power cut cannot lose it any more. */
  InboxEntry accept(InboxEntry received) {
    try {
      Path part = folder.resolve(received.id() + PART);
      Path entry = folder.resolve(received.id().text());
      Durable.forceFile(received.source());
      writeForced(part.resolve(ENTRY), InboxEntryJson.write(received));
      Durable.forceFolder(part);
      Files.move(part, entry, StandardCopyOption.ATOMIC_MOVE);
      Durable.forceFolder(folder);
      return at(entry).openedBy(received.passwords());
    } catch (IOException e) {
      throw broken("written", e);
    }
  }

  /** All accepted sources, the earliest first. */
  List<InboxEntry> entries() {
    try {
      List<InboxEntry> entries = new ArrayList<>();
      for (Path each : children()) {
        if (DocumentId.isWellFormed(each.getFileName().toString())) {
          entries.add(at(each));
        }
      }
      entries.sort(Comparator.comparing(InboxEntry::acceptedAt));
      return entries;
    } catch (IOException e) {
      throw broken("read", e);
    }
  }

  /** Takes a source out that the store has, or that is not wanted. */
  void finish(InboxEntry entry) {
    Path waiting = folderOf(entry);
    try {
      if (isLeftOver(waiting)) {
        deleteTree(waiting);
        return;
      }
      Path done = folder.resolve(entry.id() + DONE);
      Files.move(waiting, done, StandardCopyOption.ATOMIC_MOVE);
      Durable.forceFolder(folder);
      deleteTree(done);
    } catch (IOException e) {
      throw broken("cleared", e);
    }
  }

  /**
   * Takes a source out that can go no further; it is kept with the reason. The same bytes rejected
   * again take the place of the first.
   *
   * @return the folder where it lies
   */
  Path reject(InboxEntry entry, String reason) {
    try {
      Path target = rejected.resolve(entry.sha256());
      deleteTree(target);
      Path waiting = folderOf(entry);
      Durable.forceFile(entry.source());
      writeForced(waiting.resolve(ENTRY), InboxEntryJson.write(entry));
      writeForced(waiting.resolve("reason.txt"), reason + "\n");
      Files.move(waiting, target, StandardCopyOption.ATOMIC_MOVE);
      Durable.forceFolder(rejected);
      Durable.forceFolder(folder);
      return target;
    } catch (IOException e) {
      throw broken("cleared", e);
    }
  }

  private static Path folderOf(InboxEntry entry) {
    return entry.source().resolveSibling("");
  }

  private static InboxEntry at(Path entry) throws IOException {
    return InboxEntryJson.read(Files.readString(entry.resolve(ENTRY)), entry.resolve(SOURCE));
  }

  private List<Path> children() throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }

  /** Whether a start clears it away. */
  static boolean isLeftOver(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith(PART) || name.endsWith(DONE);
  }

  private static void writeForced(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Durable.forceFile(file);
  }

  private static void deleteTree(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private IndexerException broken(String done, IOException cause) {
    return new IndexerException(
        FullDisk.sentence(folder, cause)
            .orElseGet(() ->
                ("The inbox %s cannot be %s (%s); see to the disk and start again: nothing"
                        + " accepted is lost")
                    .formatted(folder, done, cause)),
        cause);
  }
}
