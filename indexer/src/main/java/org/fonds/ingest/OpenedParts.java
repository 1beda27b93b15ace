package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.IndexerException;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.Part;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Original;
import org.fonds.store.StoredDocument;

/**
 * The parts of documents as files. They are taken out of the original again, by a process for
 * reading, when somebody asks for them; those asked for last are kept as long as the archive is
 * open, since a reader of PDF asks many times. Safe for many threads.
 */
public final class OpenedParts {

  private static final int MOST_KEPT = 100;

  private final ArchiveStore store;
  private final IsolatedExtractor extractor;
  private final Path work;
  private final Object[] locks = new Object[16];
  private final Map<String, Path> kept = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * @param work a folder that is cleared when the archive is opened
   */
  OpenedParts(ArchiveStore store, IsolatedExtractor extractor, Path work) {
    this.store = store;
    this.extractor = extractor;
    this.work = work;
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  /**
   * A part as a file. Waits until it is taken out.
   *
   * @param number of the part, counted from 1
   * @throws org.fonds.store.StoreException if the original cannot be read
   * @throws IndexerException if the disk refuses
   */
  public PartOpening open(StoredDocument document, int number) {
    Optional<Part> part = document.part(number);
    Optional<Original> original = store.original(document.id());
    if (part.isEmpty() || original.isEmpty()) {
      return new PartOpening.NoSuchPart();
    }
    String tag = document.file().sha256() + "-part-" + number;
    synchronized (locks[Math.floorMod(tag.hashCode(), locks.length)]) {
      Optional<Path> before = kept(tag);
      return before.isPresent()
          ? new PartOpening.Opened(part.get(), before.get(), tag)
          : takeOut(document, part.get(), original.get(), tag);
    }
  }

  private PartOpening takeOut(StoredDocument document, Part part, Original original, String tag) {
    Path folder = WorkFolder.create(work, "part");
    Path taken = folder.resolve("taken");
    try {
      String reason =
          extractor.takePart(
              original.path(), document.file().name(), places(document, part), taken);
      if (!reason.isEmpty()) {
        return new PartOpening.Failed(reason);
      }
      Path file = work.resolve(tag);
      Files.move(taken, file, StandardCopyOption.REPLACE_EXISTING);
      keep(tag, file);
      return new PartOpening.Opened(part, file, tag);
    } catch (IOException e) {
      throw new IndexerException("The folder " + work + " cannot be written (" + e + ")", e);
    } finally {
      WorkFolder.delete(folder);
    }
  }

  /** The way to a part, from the document's own file inwards. */
  private static List<Integer> places(StoredDocument document, Part part) {
    Deque<Integer> places = new ArrayDeque<>();
    Optional<Part> each = Optional.of(part);
    while (each.isPresent()) {
      places.addFirst(each.get().place());
      each = document.part(each.get().within());
    }
    return new ArrayList<>(places);
  }

  private synchronized Optional<Path> kept(String tag) {
    return Optional.ofNullable(kept.get(tag)).filter(Files::exists);
  }

  private synchronized void keep(String tag, Path file) throws IOException {
    kept.put(tag, file);
    while (kept.size() > MOST_KEPT) {
      Map.Entry<String, Path> longestAgo = kept.entrySet().iterator().next();
      Files.deleteIfExists(longestAgo.getValue());
      kept.remove(longestAgo.getKey());
    }
  }
}
