package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.fonds.description.DocumentId;
import org.fonds.extraction.AccessCopyOutcome;
import org.fonds.extraction.IsolatedExtractor;
import org.fonds.extraction.PageWords;
import org.fonds.store.ArchiveStore;
import org.fonds.store.CorruptDocumentException;
import org.fonds.store.Original;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For each document that OCR has read a PDF whose words can be selected: {@code
 * derivatives/{id}/access.pdf}. They can be deleted at any time; what is missing is made again from
 * the original and the places of its words, without OCR. Safe for several threads.
 */
public final class AccessCopies {

  private static final Logger LOG = LoggerFactory.getLogger(AccessCopies.class);

  private final Path folder;
  private final ArchiveStore store;
  private final IsolatedExtractor extractor;
  private final Set<DocumentId> impossible = ConcurrentHashMap.newKeySet();

  AccessCopies(Path folder, ArchiveStore store, IsolatedExtractor extractor) {
    this.folder = folder;
    this.store = store;
    this.extractor = extractor;
  }

  /**
   * The copy of a document, made now if it is missing; empty where OCR has read none of its pages,
   * there is no such document or no copy can be made.
   */
  public Optional<Path> find(DocumentId id) {
    Path copy = copy(id);
    if (Files.exists(copy)) {
      return Optional.of(copy);
    }
    return !impossible.contains(id) && make(id) ? Optional.of(copy) : Optional.empty();
  }

  /**
   * Makes the copy of a document anew, after OCR has read it.
   *
   * @return whether there is one; a copy that fails is logged and harms nothing
   */
  boolean make(DocumentId id) {
    try {
      SortedMap<Integer, PageWords> places = store.places(id);
      Optional<Original> original = store.original(id);
      boolean made = !places.isEmpty() && original.isPresent() && make(id, original.get(), places);
      if (made) {
        impossible.remove(id);
      } else {
        impossible.add(id);
      }
      return made;
    } catch (IOException | CorruptDocumentException e) {
      LOG.error("No access copy of document {} can be made", id, e);
      impossible.add(id);
      return false;
    }
  }

  private boolean make(DocumentId id, Original original, SortedMap<Integer, PageWords> places)
      throws IOException {
    Path copy = copy(id);
    Path own = Files.createDirectories(copy.resolveSibling(""));
    Path part = Files.createTempFile(own, "access", ".part");
    try {
      return switch (extractor.copy(original.path(), original.file().mediaType(), places, part)) {
        case AccessCopyOutcome.Made _ -> {
          move(part, copy);
          yield true;
        }
        case AccessCopyOutcome.NotMade(String reason) -> {
          LOG.warn("No access copy of document {} can be made: {}", id, reason);
          yield false;
        }
      };
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path copy) throws IOException {
    try {
      Files.move(part, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private Path copy(DocumentId id) {
    return folder.resolve(id.text()).resolve("access.pdf");
  }
}
