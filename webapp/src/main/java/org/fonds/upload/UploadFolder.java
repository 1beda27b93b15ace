package org.fonds.upload;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fonds.store.Durable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where uploads lie: a folder for each, named by its id, with what is said of it and the bytes that
 * have come. The size of that file is how far it is; nothing else counts, so that nothing can
 * contradict it after a crash.
 */
final class UploadFolder {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String SAID = "upload.json";
  private static final String BYTES = "bytes";
  private static final String BOX = ".zip";

  private final Path folder;

  UploadFolder(Path folder) {
    this.folder = folder;
  }

  Path path() {
    return folder;
  }

  Path bytes(String id) {
    return folder.resolve(id).resolve(BYTES);
  }

  /** Makes an empty file; when this returns the upload survives a crash. */
  void create(Upload upload) throws IOException {
    Path mine = Files.createDirectories(folder.resolve(upload.id()));
    Files.createFile(mine.resolve(BYTES));
    Path fresh = mine.resolve(SAID + ".new");
    Files.writeString(fresh, MAPPER.writeValueAsString(upload));
    Durable.forceFile(fresh);
    // What stands under this name is whole.
    Files.move(fresh, mine.resolve(SAID));
    Durable.forceFolder(mine);
    Durable.forceFolder(folder);
  }

  /** Empty if there is none of this id, or what is said of it cannot be read. */
  Optional<Upload> find(String id) throws IOException {
    try {
      return Optional.of(
          MAPPER.readValue(Files.readString(folder.resolve(id).resolve(SAID)), Upload.class));
    } catch (NoSuchFileException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** Bytes that have come; 0 if the upload has just gone. */
  long size(String id) throws IOException {
    try {
      return Files.size(bytes(id));
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  /** When bytes came last; null if the upload has just gone. */
  @Nullable Instant lastTouched(String id) throws IOException {
    try {
      FileTime time = Files.getLastModifiedTime(bytes(id));
      return time.toInstant();
    } catch (NoSuchFileException e) {
      return null;
    }
  }

  /** A new empty file for what is packed together. */
  Path newBox() throws IOException {
    return Files.createTempFile(folder, "together-", BOX);
  }

  /**
   * Deletes what was packed together and not taken in before a crash; the files are still there.
   */
  void clearBoxes() throws IOException {
    try (DirectoryStream<Path> boxes = Files.newDirectoryStream(folder, "*" + BOX)) {
      for (Path each : boxes) {
        Files.delete(each);
      }
    }
  }

  /** The ids of all. */
  List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      for (Path each : children) {
        String name = each.getFileName().toString();
        if (Upload.isId(name)) {
          ids.add(name);
        }
      }
    }
    return ids;
  }

  /** What is said of it goes first: without that it is none any more, whatever happens next. */
  void delete(String id) throws IOException {
    Path mine = folder.resolve(id);
    for (String each : List.of(SAID, SAID + ".new", BYTES)) {
      Files.deleteIfExists(mine.resolve(each));
    }
    Files.deleteIfExists(mine);
  }
}
