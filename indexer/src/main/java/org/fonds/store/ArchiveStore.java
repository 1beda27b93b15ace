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
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The store: an OCFL storage root with one object for each document. What {@link #put} and {@link
 * #update} have written is on the disk when they return; what a power cut interrupts is finished or
 * undone when the store is opened again. Many threads may read; writers wait for each other. Only
 * one process may have a store open; the caller sees to that.
 */
public final class ArchiveStore implements AutoCloseable {

  static final String ORIGINAL = "original/";
  private static final String PROGRAM = "Fonds";

  private final OcflStorage storage;
  private final OcflRepository repository;
  private final StoreFolders folders;
  private final CommitMarker marker;
  private final StoredObjects objects;

  private ArchiveStore(StoreFolders folders) throws IOException {
    this.folders = folders;
    boolean fresh = folders.prepare();
    storage = folders.storage();
    repository = folders.repository(storage).build();
    if (fresh) {
      Durable.forceTree(folders.root());
    }
    marker = new CommitMarker(folders.marker());
    objects = new StoredObjects(folders.root(), repository);
    recover();
  }

  /**
   * Opens the store in a folder, or makes one there.
   *
   * @throws StoreException if the folder is neither empty nor a store, or cannot be written
   */
  public static ArchiveStore open(Path folder) {
    try {
      return new ArchiveStore(StoreFolders.of(folder));
    } catch (IOException | OcflJavaException e) {
      throw new StoreException("cannot open the store in " + folder + ": " + e.getMessage(), e);
    }
  }

  /** As {@link #put(StoredDocument, Path, String, String)}, accepted by the program itself. */
  public void put(StoredDocument document, Path original) {
    put(document, original, PROGRAM, "accepted");
  }

  /**
   * Stores a new document as its first version. A document that is already there with the same
   * original is left as it is, so that an interrupted step can be repeated.
   *
   * @param original left where it is; its bytes must have the digest that the document names
   * @throws StoreException if the id is in use for another original, the digest differs or the disk
   *     refuses; nothing is stored then
   */
  public synchronized void put(StoredDocument document, Path original, String who, String why) {
    DocumentId id = document.id();
    Optional<StoredDocument> present = find(id);
    if (present.isPresent()) {
      requireSameOriginal(present.get(), document);
      return;
    }
    String path = ORIGINAL + StoredName.of(document.file().name());
    write(
        document,
        1,
        new VersionInfo()
            .setUser(who, null)
            .setMessage(why)
            .setCreated(document.acceptedAt().atOffset(ZoneOffset.UTC)),
        DocumentFiles.write(document),
        updater ->
            updater
                .addPath(original, path)
                .addFileFixity(path, DigestAlgorithmRegistry.sha256, document.file().sha256()));
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
    VersionInfo version = new VersionInfo().setUser(who, null).setMessage(why);
    version.setCreated(Instant.now().atOffset(ZoneOffset.UTC));
    write(document, newest + 1, version, changed, updater -> {});
    return newest + 1;
  }

  /** The newest version of a document. */
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

  /** All versions from the first to the newest; empty if there is no such document. */
  public List<DocumentVersion> versions(DocumentId id) {
    return objects.versions(id);
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

  private void write(
      StoredDocument document,
      int number,
      VersionInfo version,
      Map<String, byte[]> files,
      Consumer<OcflObjectUpdater> more) {
    DocumentId id = document.id();
    try {
      recover();
      marker.begin(id, number);
      repository.updateObject(
          ObjectVersionId.head(id.text()),
          version,
          updater -> {
            more.accept(updater);
            files.forEach((name, content) ->
                updater.writeFile(new ByteArrayInputStream(content), name, OcflOption.OVERWRITE));
          });
      Durable.forceFolder(folder(id));
    } catch (IOException | OcflJavaException e) {
      throw new StoreException(
          "cannot store version " + number + " of document " + id + ": " + e.getMessage(), e);
    }
  }

  private void recover() throws IOException {
    Optional<CommitMarker.Begun> last = marker.last();
    if (last.isPresent()) {
      DocumentId id = last.get().id();
      CommitRecovery.recover(folder(id), last.get().version());
      repository.invalidateCache(id.text());
    }
  }

  private Path folder(DocumentId id) {
    return folders.root().resolve(storage.objectRootPath(id.text()));
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
