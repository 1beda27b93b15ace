package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.store.ArchiveStore;
import org.fonds.store.FullDisk;
import org.fonds.store.HeldCopy;
import org.fonds.store.StoredDocument;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which bytes the store has and where else they were found, which documents the index still lacks,
 * and whose images wait for OCR. It can be made again from the store; what one of the two does not
 * name is taken from the other at each start. Safe for several threads.
 */
final class Catalogue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
  private static final String DAMAGED = "damaged:";
  private static final String NOTHING_GIVEN = CatalogueEntry.NOTHING_GIVEN;

  private final Path path;
  private final MVStore file;
  private final MVMap<String, String> entries;
  private final IndexDebts debts;
  private final MVMap<String, Boolean> awaitingOcr;
  private final MVMap<String, String> copies;
  private final Closures closures;

  private Catalogue(Path path, MVStore file) {
    this.path = path;
    this.file = file;
    this.entries = file.openMap("sources");
    this.debts = new IndexDebts(file.openMap("owed-to-index"));
    this.awaitingOcr = file.openMap("awaiting-ocr");
    this.copies = file.openMap("copies");
    this.closures = new Closures(file.openMap("closed"));
  }

  static Catalogue open(Path path, ArchiveStore store) {
    MVStore file = openFile(path);
    try {
      Catalogue catalogue = new Catalogue(path, file);
      new CatalogueInStep(catalogue, store).run();
      return catalogue;
    } catch (RuntimeException e) {
      file.closeImmediately();
      throw e;
    }
  }

  /**
   * The documents that a catalogue knows, without touching it; none if it is missing or damaged.
   */
  static Set<DocumentId> documents(Path path) {
    if (Files.notExists(path)) {
      return Set.of();
    }
    try (MVStore file = new MVStore.Builder().fileName(path.toString()).readOnly().open()) {
      return new Catalogue(path, file).documents();
    } catch (MVStoreException e) {
      LOG.warn("The catalogue {} is damaged", path, e);
      return Set.of();
    }
  }

  private static MVStore openFile(Path path) {
    try {
      return new MVStore.Builder().fileName(path.toString()).open();
    } catch (MVStoreException e) {
      LOG.warn("The catalogue {} is damaged and is made again from the store", path, e);
      try {
        Files.deleteIfExists(path);
      } catch (IOException refused) {
        throw new IndexerException(
            "The damaged catalogue " + path + " cannot be deleted; delete it by hand", refused);
      }
      return new MVStore.Builder().fileName(path.toString()).open();
    }
  }

  /** What the store has of these bytes. */
  Optional<CatalogueEntry> find(String sha256) {
    return Optional.ofNullable(entries.get(sha256)).map(CatalogueEntry::read);
  }

  /** Remembers a stored source and that the index lacks it; on the disk when this returns. */
  void put(String sha256, CatalogueEntry entry) {
    putAll(Map.of(sha256, entry));
  }

  /** As {@link #put}, several sources by their digests, forced to the disk together. */
  void putAll(Map<String, CatalogueEntry> sources) {
    sources.forEach((sha256, entry) -> {
      entries.put(sha256, entry.write());
      debts.owe(entry.id());
    });
    force();
  }

  /**
   * Where else a source was found that is stored, by path, each with the digest of the description
   * that last came beside it.
   */
  Map<String, String> copies(String sha256) {
    String beginning = copyKey(sha256, "");
    Map<String, String> found = new LinkedHashMap<>();
    Iterator<String> keys = copies.keyIterator(beginning);
    while (keys.hasNext()) {
      String key = keys.next();
      if (!key.startsWith(beginning)) {
        break;
      }
      found.put(key.substring(beginning.length()), copies.getOrDefault(key, NOTHING_GIVEN));
    }
    return found;
  }

  /** Remembers copies that were stored; on the disk when this returns. */
  void putCopies(String sha256, List<HeldCopy> stored) {
    remember(sha256, stored);
    force();
  }

  private void remember(String sha256, List<HeldCopy> stored) {
    stored.forEach(copy ->
        copies.put(copyKey(sha256, copy.path()), CatalogueEntry.digest(copy.description())));
  }

  private static String copyKey(String sha256, String path) {
    return sha256 + " " + path;
  }

  /** Remembers that what the index has of a document is old; on the disk when this returns. */
  void owe(DocumentId id) {
    debts.owe(id);
    force();
  }

  /** What the index lacks. */
  IndexDebts debts() {
    return debts;
  }

  /** What readers do not see. */
  Closures closures() {
    return closures;
  }

  /** Puts on the disk what is remembered; throws where the disk refuses. */
  void force() {
    try {
      file.commit();
      file.sync();
    } catch (MVStoreException e) {
      throw new IndexerException(
          FullDisk.sentence(path, e)
              .orElseGet(() ->
                  "The catalogue %s cannot be written (%s); see to the disk and start again: it is made again from the store"
                      .formatted(path, e.getMessage())),
          e);
    }
  }

  /** Remembers that the images of a document could not be read where and when it came. */
  void awaitOcr(DocumentId id) {
    awaitingOcr.put(id.text(), true);
  }

  /** The documents whose images nobody has read. */
  List<DocumentId> awaitingOcr() {
    return awaitingOcr.keySet().stream().map(DocumentId::new).toList();
  }

  /** Forgets a document whose images were read, or cannot be. */
  void readByOcr(DocumentId id) {
    awaitingOcr.remove(id.text());
  }

  /** How many documents can be read from the store. */
  long size() {
    return entries.keySet().stream().filter(key -> !key.startsWith(DAMAGED)).count();
  }

  /** Remembers that the index lacks everything. */
  void oweAll() {
    entries.forEach((key, text) -> {
      if (!key.startsWith(DAMAGED)) {
        debts.owe(CatalogueEntry.read(text).id());
      }
    });
    force();
  }

  /**
   * Remembers what was found in the store. The index is owed it, unless it has it already.
   *
   * @param given as {@link CatalogueEntry#given}
   */
  void putFound(StoredDocument document, String given) {
    DocumentId id = document.id();
    String key = CatalogueEntry.key(document);
    entries.put(key, new CatalogueEntry(id, document.file().path(), given).write());
    remember(key, document.copies());
    debts.oweFound(id);
    closures.put(id, Closure.of(document, LocalDate.now(ZoneId.systemDefault())).orElse(null));
    if (document.mayGainByOcr()) {
      awaitOcr(id);
    }
  }

  /** Names a document that cannot be read, so that catalogue and store agree on what is there. */
  void putDamaged(DocumentId id) {
    entries.put(DAMAGED + id, new CatalogueEntry(id, "", NOTHING_GIVEN).write());
  }

  /** Forgets all documents but these. */
  void keepOnly(Set<DocumentId> stored) {
    for (Map.Entry<String, String> each : List.copyOf(entries.entrySet())) {
      DocumentId id = CatalogueEntry.read(each.getValue()).id();
      if (!stored.contains(id)) {
        entries.remove(each.getKey());
        debts.forget(id);
        awaitingOcr.remove(id.text());
        closures.put(id, null);
        copies(each.getKey()).keySet().forEach(path -> copies.remove(copyKey(each.getKey(), path)));
      }
    }
  }

  /** All that it names. */
  Set<DocumentId> documents() {
    Set<DocumentId> ids = new HashSet<>();
    entries.values().forEach(text -> ids.add(CatalogueEntry.read(text).id()));
    return ids;
  }

  @Override
  public void close() {
    file.close();
  }
}
