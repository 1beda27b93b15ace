package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fonds.description.DocumentId;
import org.fonds.description.IndexerException;
import org.fonds.store.ArchiveStore;
import org.fonds.store.FullDisk;
import org.fonds.store.HeldCopy;
import org.fonds.store.StoredDocument;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;
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
  private static final String FOUND = "found:";
  private static final String NOTHING_GIVEN = CatalogueEntry.NOTHING_GIVEN;

  private final Path path;
  private final MVStore file;
  private final MVMap<String, String> entries;
  private final MVMap<String, String> owed;
  private final MVMap<String, Boolean> awaitingOcr;
  private final MVMap<String, String> copies;
  private final MVMap<String, String> closed;

  private Catalogue(Path path, MVStore file) {
    this.path = path;
    this.file = file;
    this.entries = file.openMap("sources");
    this.owed = file.openMap("owed-to-index");
    this.awaitingOcr = file.openMap("awaiting-ocr");
    this.copies = file.openMap("copies");
    this.closed = file.openMap("closed");
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
      owed.put(entry.id().text(), UUID.randomUUID().toString());
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
    owed.put(id.text(), UUID.randomUUID().toString());
    force();
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

  /**
   * Names the newest reason for which the index lacks a document, to be given to {@link #settle}.
   */
  String debt(DocumentId id) {
    return owed.getOrDefault(id.text(), "");
  }

  /** The documents that the index lacks or has in an old form. */
  List<DocumentId> owed() {
    return owed.keySet().stream().map(DocumentId::new).toList();
  }

  /**
   * Of {@link #owed} those that were found in the store at the start, with the debt of each: the
   * index may have them.
   */
  Map<DocumentId, String> found() {
    Map<DocumentId, String> found = new HashMap<>();
    owed.forEach((id, debt) -> {
      if (debt.startsWith(FOUND)) {
        found.put(new DocumentId(id), debt);
      }
    });
    return found;
  }

  /** Forgets what the index has by now, unless it has come to lack something newer. */
  void settle(DocumentId id, String debt) {
    owed.remove(id.text(), debt);
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

  /**
   * Remembers how much of a document readers may see from a day on.
   *
   * @param closure null where they see all of it
   */
  void close(DocumentId id, @Nullable Closure closure) {
    if (closure == null) {
      closed.remove(id.text());
    } else {
      closed.put(id.text(), closure.write());
    }
  }

  /** What readers see more of since a day, and the index does not know yet. */
  List<DocumentId> endedBy(LocalDate day) {
    List<DocumentId> ended = new ArrayList<>();
    closed.forEach((id, closure) -> {
      if (Closure.read(closure).hasEndedBy(day)) {
        ended.add(new DocumentId(id));
      }
    });
    return ended;
  }

  /** How many documents do not exist for readers. */
  long hidden() {
    return closed.values().stream().map(Closure::read).filter(Closure::hidden).count();
  }

  /** Whether there is anything that readers do not see. */
  boolean hasClosed() {
    return !closed.isEmpty();
  }

  /** How many documents can be read from the store. */
  long size() {
    return entries.keySet().stream().filter(key -> !key.startsWith(DAMAGED)).count();
  }

  /** Remembers that the index lacks everything. */
  void oweAll() {
    entries.forEach((key, text) -> {
      if (!key.startsWith(DAMAGED)) {
        owed.put(CatalogueEntry.read(text).id().text(), UUID.randomUUID().toString());
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
    owed.put(id.text(), FOUND + UUID.randomUUID());
    close(id, Closure.of(document, LocalDate.now(ZoneId.systemDefault())).orElse(null));
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
        owed.remove(id.text());
        awaitingOcr.remove(id.text());
        closed.remove(id.text());
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
