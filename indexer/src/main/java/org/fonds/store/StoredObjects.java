package org.fonds.store;

import io.ocfl.api.OcflRepository;
import io.ocfl.api.exception.FixityCheckException;
import io.ocfl.api.exception.NotFoundException;
import io.ocfl.api.exception.OcflJavaException;
import io.ocfl.api.io.FixityCheckInputStream;
import io.ocfl.api.model.FileDetails;
import io.ocfl.api.model.ObjectVersionId;
import io.ocfl.api.model.OcflObjectVersion;
import io.ocfl.api.model.ValidationIssue;
import io.ocfl.api.model.VersionDetails;
import io.ocfl.api.model.VersionInfo;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fonds.description.Description;
import org.fonds.description.DocumentId;
import org.fonds.extraction.PageWords;

/** Reading of the objects in a storage root; every text file is held against its digest. */
final class StoredObjects {

  private final Path root;
  private final OcflRepository repository;

  StoredObjects(Path root, OcflRepository repository) {
    this.root = root;
    this.repository = repository;
  }

  /** The newest version. */
  Optional<StoredDocument> find(DocumentId id) {
    return find(id, ObjectVersionId.head(id.text()));
  }

  Optional<StoredDocument> find(DocumentId id, ObjectVersionId version) {
    if (!contains(id)) {
      return Optional.empty();
    }
    try {
      OcflObjectVersion object = repository.getObject(version);
      return Optional.of(
          DocumentFiles.read(id, name -> content(id, object, name), object::containsFile));
    } catch (NotFoundException e) {
      return Optional.empty();
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  /** As {@link ArchiveStore#verify}. */
  Fixity verify(DocumentId id) {
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

  boolean contains(DocumentId id) {
    return repository.containsObject(id.text());
  }

  /** Taken from the folders' names, so that one damaged object does not hide the others. */
  Stream<DocumentId> ids() {
    var folders = new FileSystemStorage(root).iterateObjects();
    Iterator<String> paths = folders;
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(paths, Spliterator.NONNULL), false)
        .onClose(folders::close)
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .filter(DocumentId::isWellFormed)
        .map(DocumentId::new);
  }

  long sizeInBytes(Path object) {
    if (!Files.isDirectory(object)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(object)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (IOException | UncheckedIOException e) {
      throw new StoreException("the files in " + object + " cannot be counted: " + e, e);
    }
  }

  Optional<Original> original(DocumentId id) {
    if (!contains(id)) {
      return Optional.empty();
    }
    SourceFile known = file(id);
    if (!known.isThere()) {
      return Optional.empty();
    }
    FileDetails file =
        newest(id).getFiles().stream()
            .filter(each -> each.getPath().startsWith(ArchiveStore.ORIGINAL))
            .findFirst()
            .orElseThrow(() -> new CorruptDocumentException(id, "it has no original", null));
    Path path = root.resolve(file.getStorageRelativePath());
    try {
      return Optional.of(new Original(known, path, Files.size(path)));
    } catch (IOException e) {
      throw new CorruptDocumentException(id, "its original cannot be read", e);
    }
  }

  SortedMap<Integer, PageWords> places(DocumentId id) {
    if (!contains(id)) {
      return Collections.emptySortedMap();
    }
    try {
      OcflObjectVersion newest = repository.getObject(ObjectVersionId.head(id.text()));
      return newest.containsFile(DocumentFiles.PLACES)
          ? DocumentFiles.readPlaces(id, name -> content(id, newest, name))
          : Collections.emptySortedMap();
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  Optional<Description> description(DocumentId id) {
    if (!contains(id)) {
      return Optional.empty();
    }
    try {
      OcflObjectVersion newest = repository.getObject(ObjectVersionId.head(id.text()));
      return Optional.of(DocumentFiles.description(id, name -> content(id, newest, name)));
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  Redactions redactions(DocumentId id) {
    if (!contains(id)) {
      return Redactions.NONE;
    }
    try {
      OcflObjectVersion newest = repository.getObject(ObjectVersionId.head(id.text()));
      return newest.containsFile(DocumentFiles.REDACTIONS)
          ? DocumentFiles.readRedactions(id, name -> content(id, newest, name))
          : Redactions.NONE;
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  private SourceFile file(DocumentId id) {
    try {
      OcflObjectVersion newest = repository.getObject(ObjectVersionId.head(id.text()));
      return DocumentFiles.readFile(id, name -> content(id, newest, name));
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  List<DocumentVersion> versions(DocumentId id) {
    if (!contains(id)) {
      return List.of();
    }
    try {
      return repository.describeObject(id.text()).getVersionMap().values().stream()
          .map(StoredObjects::version)
          .sorted(Comparator.comparingInt(DocumentVersion::number))
          .toList();
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  int newestVersion(DocumentId id) {
    return (int) newest(id).getVersionNum().getVersionNum();
  }

  private VersionDetails newest(DocumentId id) {
    try {
      return repository.describeVersion(ObjectVersionId.head(id.text()));
    } catch (OcflJavaException e) {
      throw new CorruptDocumentException(id, String.valueOf(e.getMessage()), e);
    }
  }

  private static DocumentVersion version(VersionDetails details) {
    VersionInfo said = details.getVersionInfo();
    String who = said.getUser() == null ? "" : said.getUser().getName();
    return new DocumentVersion(
        (int) details.getVersionNum().getVersionNum(),
        details.getCreated().toInstant(),
        Objects.requireNonNullElse(who, ""),
        Objects.requireNonNullElse(said.getMessage(), ""));
  }

  private static byte[] content(DocumentId id, OcflObjectVersion object, String name) {
    if (!object.containsFile(name)) {
      throw new CorruptDocumentException(id, "it has no " + name, null);
    }
    try (FixityCheckInputStream stream = object.getFile(name).getStream()) {
      byte[] bytes = stream.readAllBytes();
      stream.checkFixity();
      return bytes;
    } catch (FixityCheckException e) {
      throw new CorruptDocumentException(id, name + " was altered", e);
    } catch (IOException e) {
      throw new CorruptDocumentException(id, name + " cannot be read", e);
    }
  }
}
