package org.fonds.store;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.core.storage.OcflStorage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fonds.description.Access;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageWords;

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

  private final OcflStorage storage;
  private final OcflRepository repository;
  private final StoreFolders folders;
  private final StoreLock lock;
  private final StoredObjects objects;
  private final VersionWriter writer;

  private ArchiveStore(StoreFolders folders) throws IOException {
    this.folders = folders;
    Durable.createFolders(folders.work());
    lock = new StoreLock(folders.lock());
    try (StoreLock.Held _ = lock.hold()) {
      boolean fresh = folders.prepare();
      DurableStorage durable = new DurableStorage(folders.root());
      storage = folders.storage(durable);
      repository = folders.repository(storage).build();
      if (fresh) {
        Durable.forceTree(folders.root());
      }
      objects = new StoredObjects(folders.root(), repository);
      writer = new VersionWriter(folders, durable, storage, repository, objects);
      writer.recover();
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

  /** The storage root. */
  public Path folder() {
    return folders.root();
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
      writer.putAll(deposits);
    } catch (IOException e) {
      throw writer.refused("anything", e);
    }
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
      return writer.update(document, who, why);
    } catch (IOException e) {
      throw writer.refused("anything", e);
    }
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
      return writer.update(change.apply(newest), who, why);
    } catch (IOException e) {
      throw writer.refused("anything", e);
    }
  }

  /** The newest version of a document, without the places of its words. */
  public Optional<StoredDocument> find(DocumentId id) {
    return objects.find(id);
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
   * A document's source file; empty if it has none. Neither its description nor its text is read
   * for it.
   *
   * @throws CorruptDocumentException if what is known of the file was altered or cannot be read
   */
  public Optional<Original> original(DocumentId id) {
    return objects.original(id);
  }

  /**
   * Who may see a document; its text is not read for it. Empty if there is none.
   *
   * @throws CorruptDocumentException if what is said of it was altered or cannot be read
   */
  public Optional<Access> access(DocumentId id) {
    return description(id).map(Description::access);
  }

  /**
   * What is said of a document; its text is not read for it. Empty if there is none.
   *
   * @throws CorruptDocumentException if it was altered or cannot be read
   */
  public Optional<Description> description(DocumentId id) {
    return objects.description(id);
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

  /**
   * What of a document is blacked out for readers; its text is not read for it. Nothing if there is
   * no such document.
   *
   * @throws CorruptDocumentException if it was altered or cannot be read
   */
  public Redactions redactions(DocumentId id) {
    return objects.redactions(id);
  }

  /** All versions from the first to the newest; empty if there is no such document. */
  public List<DocumentVersion> versions(DocumentId id) {
    return objects.versions(id);
  }

  /**
   * What all files of a document take, those of earlier versions too; nought if it is not there.
   */
  public long sizeInBytes(DocumentId id) {
    return objects.sizeInBytes(folders.root().resolve(storage.objectRootPath(id.text())));
  }

  /**
   * Reads every byte of a document's object and compares it with the digests it was stored with.
   */
  public Fixity verify(DocumentId id) {
    return objects.verify(id);
  }

  @Override
  public void close() {
    repository.close();
  }
}
