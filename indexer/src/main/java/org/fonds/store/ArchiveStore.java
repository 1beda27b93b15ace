package org.fonds.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.storage.OcflStorage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fonds.extraction.PageWords;
import org.jspecify.annotations.Nullable;

/**
 * The store: an OCFL storage root with one object for each document. What {@link #put} and {@link
 * #update} have written is on the disk when they return; what a power cut interrupts is finished or
 * undone when the store is opened again. Many threads may read; writers wait for each other. Only
 * one process may have a store open, and the caller sees to that, unless all have it {@linkplain
 * #openShared shared}.
 */
public final class ArchiveStore implements AutoCloseable {

  static final String ORIGINAL = "original/";
  private static final String PROGRAM = "Fonds";

  /**
   * From so many documents on, the disk is forced as a whole: that costs as much as a few of them,
   * and waits for what other programs write.
   */
  private static final int ENOUGH_FOR_WHOLE_DISK = 8;

  private final DurableStorage durable;
  private final OcflStorage storage;
  private final OcflRepository repository;
  private final StoreFolders folders;
  private final StoreLock lock;
  private final CommitMarker marker;
  private final StoredObjects objects;

  private ArchiveStore(StoreFolders folders) throws IOException {
    this.folders = folders;
    Durable.createFolders(folders.work());
    lock = new StoreLock(folders.lock());
    try (StoreLock.Held _ = lock.hold()) {
      boolean fresh = folders.prepare();
      durable = new DurableStorage(folders.root());
      storage = folders.storage(durable);
      repository = folders.repository(storage).build();
      if (fresh) {
        Durable.forceTree(folders.root());
      }
      marker = new CommitMarker(folders.marker());
      objects = new StoredObjects(folders.root(), repository);
      recover();
    }
  }

  /**
   * Opens the store in a folder, or makes one there.
   *
   * @throws StoreException if the folder is neither empty nor a store, or cannot be written
   */
  public static ArchiveStore open(Path folder) {
    return open(folder, StoreFolders.of(folder));
  }

  /**
   * Opens a store that several processes write to at the same time.
   *
   * @param writer the name of this process among them, the same at each start: what it was writing
   *     when it was interrupted is kept under it
   * @throws StoreException if the folder is neither empty nor a store, or cannot be written
   */
  public static ArchiveStore openShared(Path folder, String writer) {
    return open(folder, StoreFolders.shared(folder, writer));
  }

  /** Where versions of the store in a folder are put together; a start of the program clears it. */
  public static Path staging(Path folder) {
    return StoreFolders.of(folder).staging();
  }

  /** Whether others may write to it too. */
  public boolean isShared() {
    return folders.shared();
  }

  private static ArchiveStore open(Path folder, StoreFolders folders) {
    try {
      return new ArchiveStore(folders);
    } catch (IOException | OcflJavaException e) {
      throw new StoreException("cannot open the store in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** As {@link #putAll}, one document, accepted by the program itself. */
  public void put(StoredDocument document, Path original) {
    putAll(List.of(new Deposit(document, original, PROGRAM, "accepted")));
  }

  /**
   * Stores new documents, each as its first version, and forces them to the disk together. A
   * document that is already there with the same original is left as it is, so that an interrupted
   * step can be repeated.
   *
   * @throws StoreException if an id is in use for another original, a digest differs or the disk
   *     refuses; none of the documents may count as stored then, and none is there in part
   */
  public synchronized void putAll(List<Deposit> deposits) {
    try (StoreLock.Held _ = lock.hold()) {
      putAllAlone(deposits);
    } catch (IOException e) {
      throw refused("anything", e);
    }
  }

  private void putAllAlone(List<Deposit> deposits) {
    List<Deposit> fresh = deposits.stream().filter(this::isNew).toList();
    if (fresh.isEmpty()) {
      return;
    }
    begin(fresh.stream().map(each -> new CommitMarker.Begun(each.document().id(), 1)).toList());
    try {
      if (fresh.size() < ENOUGH_FOR_WHOLE_DISK) {
        writeEach(fresh);
      } else {
        durable.together(() -> fresh.forEach(this::write));
      }
      marker.done();
    } catch (IOException | OcflJavaException e) {
      throw refused("documents " + ids(fresh), e);
    }
  }

  private void writeEach(List<Deposit> deposits) throws IOException {
    for (Deposit each : deposits) {
      write(each);
      Durable.forceFolder(folder(each.document().id()));
    }
  }

  private boolean isNew(Deposit deposit) {
    Optional<StoredDocument> present = find(deposit.document().id());
    present.ifPresent(there -> requireSameOriginal(there, deposit.document()));
    return present.isEmpty();
  }

  private void write(Deposit deposit) {
    StoredDocument document = deposit.document();
    String path = ORIGINAL + StoredName.of(document.file().name());
    VersionInfo version =
        new VersionInfo()
            .setUser(deposit.who(), null)
            .setMessage(deposit.why())
            .setCreated(document.acceptedAt().atOffset(ZoneOffset.UTC));
    Path taken = folders.take(deposit.original());
    repository.updateObject(
        ObjectVersionId.head(document.id().text()),
        version,
        updater -> {
          updater
              .addPath(taken, path, OcflOption.MOVE_SOURCE)
              .addFileFixity(path, DigestAlgorithmRegistry.sha256, document.file().sha256());
          addFiles(updater, DocumentFiles.write(document));
        });
  }

  /**
   * Stores a changed description or text of a document as its next version; the original stays. If
   * nothing has changed no version is made.
   *
   * @return the number of the version that now holds the document
   * @throws StoreException if there is no such document, its original differs or the disk refuses;
   *     the earlier version is untouched then
   */
  public synchronized int update(StoredDocument document, String who, String why) {
    try (StoreLock.Held _ = lock.hold()) {
      return updateAlone(document, who, why);
    } catch (IOException e) {
      throw refused("anything", e);
    }
  }

  private int updateAlone(StoredDocument document, String who, String why) {
    StoredDocument present =
        find(document.id())
            .orElseThrow(
                () -> new StoreException("document " + document.id() + " is not in the store"));
    requireSameOriginal(present, document);
    Map<String, byte[]> before = DocumentFiles.write(present);
    Map<String, byte[]> changed = new LinkedHashMap<>(DocumentFiles.write(document));
    changed.entrySet().removeIf(file -> same(file.getValue(), before.get(file.getKey())));
    int newest = objects.newestVersion(document.id());
    if (changed.isEmpty()) {
      return newest;
    }
    DocumentId id = document.id();
    begin(List.of(new CommitMarker.Begun(id, newest + 1)));
    try {
      repository.updateObject(
          ObjectVersionId.head(id.text()),
          new VersionInfo()
              .setUser(who, null)
              .setMessage(why)
              .setCreated(Instant.now().atOffset(ZoneOffset.UTC)),
          updater -> addFiles(updater, changed));
      Durable.forceFolder(folder(id));
      marker.done();
    } catch (IOException | OcflJavaException e) {
      throw refused("version " + (newest + 1) + " of document " + id, e);
    }
    return newest + 1;
  }

  /**
   * As {@link #update(StoredDocument, String, String)}, of what others may have stored meanwhile.
   *
   * @param change is given the newest version
   */
  public synchronized int update(
      DocumentId id, UnaryOperator<StoredDocument> change, String who, String why) {
    try (StoreLock.Held _ = lock.hold()) {
      StoredDocument newest =
          find(id).orElseThrow(() -> new StoreException("document " + id + " is not in the store"));
      return updateAlone(change.apply(newest), who, why);
    } catch (IOException e) {
      throw refused("anything", e);
    }
  }

  /** The newest version of a document, without the places of its words. */
  public Optional<StoredDocument> find(DocumentId id) {
    return objects.find(id, ObjectVersionId.head(id.text()));
  }

  /** A document as it was in a version, numbered from 1. */
  public Optional<StoredDocument> find(DocumentId id, int version) {
    return objects.find(id, ObjectVersionId.version(id.text(), version));
  }

  public boolean contains(DocumentId id) {
    return objects.contains(id);
  }

  /**
   * The ids of all documents, in no order, damaged ones too. To be closed.
   *
   * @throws StoreException while the stream is read, if the disk refuses
   */
  public Stream<DocumentId> ids() {
    return objects.ids();
  }

  /**
   * A document's source file. Neither its description nor its text is read for it.
   *
   * @throws CorruptDocumentException if what is known of the file was altered or cannot be read
   */
  public Optional<Original> original(DocumentId id) {
    return objects.original(id);
  }

  /**
   * Where the words of the pages stand that were read by OCR, by the pages' numbers; empty if none
   * was or there is no such document.
   *
   * @throws CorruptDocumentException if they were altered or cannot be read
   */
  public SortedMap<Integer, PageWords> places(DocumentId id) {
    return objects.places(id);
  }

  /** All versions from the first to the newest; empty if there is no such document. */
  public List<DocumentVersion> versions(DocumentId id) {
    return objects.versions(id);
  }

  /**
   * What all files of a document take, those of earlier versions too; nought if it is not there.
   */
  public long sizeInBytes(DocumentId id) {
    return objects.sizeInBytes(folder(id));
  }

  /**
   * Reads every byte of a document's object and compares it with the digests it was stored with.
   */
  public Fixity verify(DocumentId id) {
    try {
      return new Fixity(
          id,
          repository.validateObject(id.text(), true).getErrors().stream()
              .map(ValidationIssue::getMessage)
              .toList());
    } catch (NotFoundException e) {
      return new Fixity(id, List.of("document " + id + " is not in the store"));
    } catch (OcflJavaException e) {
      return new Fixity(id, List.of("the object cannot be read: " + e.getMessage()));
    }
  }

  @Override
  public void close() {
    repository.close();
  }

  private static void addFiles(OcflObjectUpdater updater, Map<String, byte[]> files) {
    files.forEach((name, content) ->
        updater.writeFile(new ByteArrayInputStream(content), name, OcflOption.OVERWRITE));
  }

  private void begin(List<CommitMarker.Begun> versions) {
    try {
      recover();
      marker.begin(versions);
    } catch (IOException | OcflJavaException e) {
      throw refused("anything", e);
    }
  }

  /** Finishes or undoes what was begun and is perhaps half written, or written and not forced. */
  private void recover() throws IOException {
    List<CommitMarker.Begun> open = marker.open();
    if (open.isEmpty()) {
      return;
    }
    for (CommitMarker.Begun begun : open) {
      Path object = folder(begun.id());
      CommitRecovery.recover(object, begun.version());
      repository.invalidateCache(begun.id().text());
      if (begun.version() == 1 && Files.isDirectory(object) && !verify(begun.id()).isSound()) {
        CommitRecovery.undoFirst(object);
        repository.invalidateCache(begun.id().text());
      } else if (Files.isDirectory(object)) {
        Durable.forceTree(object);
      }
    }
    marker.done();
  }

  private Path folder(DocumentId id) {
    return folders.root().resolve(storage.objectRootPath(id.text()));
  }

  private static String ids(List<Deposit> deposits) {
    return deposits.stream()
        .map(each -> each.document().id().text())
        .collect(Collectors.joining(", "));
  }

  private StoreException refused(String what, Exception cause) {
    return new StoreException(
        FullDisk.sentence(folders.root(), cause)
            .orElseGet(() -> "cannot store " + what + ": " + cause.getMessage()),
        cause);
  }

  private static void requireSameOriginal(StoredDocument present, StoredDocument given) {
    if (!present.file().sha256().equals(given.file().sha256())) {
      throw new StoreException(
          "document "
              + given.id()
              + " has another original (sha256 "
              + present.file().sha256()
              + ") than was given ("
              + given.file().sha256()
              + "); an original is never replaced: store it under a new id");
    }
  }

  private static boolean same(byte[] content, byte @Nullable [] other) {
    return Arrays.equals(content, other);
  }
}
