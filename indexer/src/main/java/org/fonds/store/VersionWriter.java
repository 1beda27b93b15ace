package org.fonds.store;

import io.ocfl.api.DigestAlgorithmRegistry;
import io.ocfl.api.OcflObjectUpdater;
import io.ocfl.api.OcflOption;
import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.model.ObjectVersionId;
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
import java.util.stream.Collectors;
import org.fonds.description.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * Writes versions of documents so that a power cut leaves each either whole or not there: what is
 * begun is noted before, and the note is taken back when all is on the disk. One call at a time:
 * the caller holds the store's lock.
 */
final class VersionWriter {

  /**
   * From so many documents on, the disk is forced as a whole: that costs as much as a few of them,
   * and waits for what other programs write.
   */
  private static final int ENOUGH_FOR_WHOLE_DISK = 8;

  private final StoreFolders folders;
  private final DurableStorage durable;
  private final OcflStorage storage;
  private final OcflRepository repository;
  private final StoredObjects objects;
  private final CommitMarker marker;

  VersionWriter(
      StoreFolders folders,
      DurableStorage durable,
      OcflStorage storage,
      OcflRepository repository,
      StoredObjects objects) {
    this.folders = folders;
    this.durable = durable;
    this.storage = storage;
    this.repository = repository;
    this.objects = objects;
    this.marker = new CommitMarker(folders.marker());
  }

  /** As {@link ArchiveStore#putAll}. */
  void putAll(List<Deposit> deposits) {
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
    Optional<StoredDocument> present = objects.find(deposit.document().id());
    present.ifPresent(there -> requireSameOriginal(there, deposit.document()));
    return present.isEmpty();
  }

  private void write(Deposit deposit) {
    StoredDocument document = deposit.document();
    VersionInfo version =
        new VersionInfo()
            .setUser(deposit.who(), null)
            .setMessage(deposit.why())
            .setCreated(document.acceptedAt().atOffset(ZoneOffset.UTC));
    Path original = deposit.original();
    Path taken = original == null ? null : folders.take(original);
    repository.updateObject(
        ObjectVersionId.head(document.id().text()),
        version,
        updater -> {
          if (taken != null) {
            String path = ArchiveStore.ORIGINAL + StoredName.of(document.file().name());
            updater
                .addPath(taken, path, OcflOption.MOVE_SOURCE)
                .addFileFixity(path, DigestAlgorithmRegistry.sha256, document.file().sha256());
          }
          addFiles(updater, DocumentFiles.write(document));
        });
  }

  /** As {@link ArchiveStore#update(StoredDocument, String, String)}. */
  int update(StoredDocument document, String who, String why) {
    StoredDocument present =
        objects
            .find(document.id())
            .orElseThrow(
                () -> new StoreException("document " + document.id() + " is not in the store"));
    requireSameOriginal(present, document);
    Map<String, byte[]> before = DocumentFiles.write(present);
    Map<String, byte[]> changed = new LinkedHashMap<>(DocumentFiles.write(document));
    DocumentFiles.emptied()
        .forEach((name, nothing) -> {
          if (before.containsKey(name)) {
            changed.putIfAbsent(name, nothing);
          }
        });
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
  void recover() throws IOException {
    List<CommitMarker.Begun> open = marker.open();
    if (open.isEmpty()) {
      return;
    }
    for (CommitMarker.Begun begun : open) {
      Path object = folder(begun.id());
      CommitRecovery.recover(object, begun.version());
      repository.invalidateCache(begun.id().text());
      if (begun.version() == 1
          && Files.isDirectory(object)
          && !objects.verify(begun.id()).isSound()) {
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

  StoreException refused(String what, Exception cause) {
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
