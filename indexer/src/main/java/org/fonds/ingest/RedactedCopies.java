package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fonds.description.DocumentId;
import org.fonds.extraction.AccessCopyOutcome;
import org.fonds.extraction.IsolatedPages;
import org.fonds.extraction.PageBoxes;
import org.fonds.extraction.PageText;
import org.fonds.extraction.PageWords;
import org.fonds.extraction.RedactionWanted;
import org.fonds.store.ArchiveStore;
import org.fonds.store.Original;
import org.fonds.store.RedactedPage;
import org.fonds.store.Redactions;
import org.fonds.store.StoredDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * For each redacted document the PDF that readers get: {@code
 * derivatives/{id}/redacted-{digest}.pdf}, named by a digest of the boxes and words that it was
 * made of, so that one with other boxes is never given. They can be deleted at any time; what is
 * missing is made again. Safe for several threads.
 */
public final class RedactedCopies {

  private static final Logger LOG = LoggerFactory.getLogger(RedactedCopies.class);
  private static final String NAME = "redacted-";
  private static final int DIGITS = 16;

  private final Path folder;
  private final ArchiveStore store;
  private final IsolatedPages pages;
  private final Object[] locks = new Object[16];

  RedactedCopies(Path folder, ArchiveStore store, IsolatedPages pages) {
    this.folder = folder;
    this.store = store;
    this.pages = pages;
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  /**
   * The copy of a document as its boxes are now, made if it is missing; empty where nothing is
   * blacked out, or no copy can be made.
   */
  public Optional<Path> find(DocumentId id) {
    Optional<StoredDocument> found = store.find(id).filter(each -> !each.redactions().areNone());
    Optional<Original> original = store.original(id);
    if (found.isEmpty() || original.isEmpty()) {
      return Optional.empty();
    }
    Path copy = folder.resolve(id.text()).resolve(name(found.get()));
    synchronized (locks[Math.floorMod(id.hashCode(), locks.length)]) {
      return Files.exists(copy) || make(found.get(), original.get(), copy)
          ? Optional.of(copy)
          : Optional.empty();
    }
  }

  /** Other boxes and other words make another name. */
  private static String name(StoredDocument document) {
    String made =
        document.file().sha256()
            + document.redactions()
            + document.ownPages().map(PageText::text).map(Digests::of).toList();
    return NAME + Digests.of(made).substring(0, DIGITS) + ".pdf";
  }

  private boolean make(StoredDocument document, Original original, Path copy) {
    try {
      Path own = Files.createDirectories(copy.resolveSibling(""));
      Path part = Files.createTempFile(own, NAME, ".part");
      try {
        return switch (pages.redact(
            original.path(),
            document.file().mediaType(),
            wanted(document),
            document.file().pageCount(),
            part)) {
          case AccessCopyOutcome.Made _ -> {
            forget(own);
            Files.move(part, copy, StandardCopyOption.REPLACE_EXISTING);
            yield true;
          }
          case AccessCopyOutcome.NotMade(String reason) -> {
            LOG.warn("No redacted copy of document {} can be made: {}", document.id(), reason);
            yield false;
          }
        };
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      LOG.error("No redacted copy of document {} can be made", document.id(), e);
      return false;
    }
  }

  /** Those with earlier boxes are for nobody. */
  private static void forget(Path own) throws IOException {
    List<Path> earlier;
    try (Stream<Path> files = Files.list(own)) {
      earlier =
          files
              .filter(file -> String.valueOf(file.getFileName()).matches(NAME + "\\w+\\.pdf"))
              .toList();
    }
    for (Path each : earlier) {
      Files.deleteIfExists(each);
    }
  }

  private RedactionWanted wanted(StoredDocument document) {
    Redactions redactions = document.redactions();
    SortedMap<Integer, PageBoxes> boxes = new TreeMap<>();
    for (RedactedPage page : redactions.pages()) {
      if (!page.boxes().isEmpty()) {
        boxes.put(page.number(), page.onPage());
      }
    }
    SortedMap<Integer, PageWords> read = store.places(document.id());
    SortedMap<Integer, PageWords> words = new TreeMap<>();
    SortedSet<Integer> sought = new TreeSet<>();
    document
        .ownPages()
        .filter(redactions::know)
        .forEach(page -> {
          PageWords known = page.readByOcr() ? read.get(page.number()) : null;
          if (known != null) {
            words.put(page.number(), known);
          } else if (!page.readByOcr() && !page.text().isBlank()) {
            sought.add(page.number());
          }
        });
    return new RedactionWanted(boxes, words, sought);
  }
}
