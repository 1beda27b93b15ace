package org.fonds.store;

import io.ocfl.core.OcflRepositoryBuilder;
import io.ocfl.core.cache.NoOpCache;
import io.ocfl.core.extension.storage.layout.config.HashedNTupleIdEncapsulationLayoutConfig;
import io.ocfl.core.storage.OcflStorage;
import io.ocfl.core.storage.OcflStorageBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The two folders of a store: the OCFL storage root, which any OCFL tool can read, and beside it
 * the folder where versions are put together before they are moved into the root in one step.
 *
 * @param root such as {@code store}
 * @param work such as {@code store-work}, on the same file system
 * @param lock the file that who writes to the root locks
 * @param shared whether other processes may write to the root too, each with a work folder of its
 *     own
 */
record StoreFolders(Path root, Path work, Path lock, boolean shared) {

  static StoreFolders of(Path root) {
    Path absolute = root.toAbsolutePath().normalize();
    Path work = work(absolute);
    return new StoreFolders(absolute, work, work.resolve("lock"), false);
  }

  /**
   * @param writer the name of this process among those that share the store, the same at each start
   */
  static StoreFolders shared(Path root, String writer) {
    StoreFolders alone = of(root);
    Path own = alone.work().resolve("writers").resolve(writer);
    return new StoreFolders(alone.root(), own, alone.lock(), true);
  }

  private static Path work(Path root) {
    Path name = root.getFileName();
    if (name == null) {
      throw new StoreException("the store cannot be " + root + " itself; name a folder in it");
    }
    return root.resolveSibling(name + "-work");
  }

  Path staging() {
    return work.resolve("staging");
  }

  Path marker() {
    return work.resolve("last-version");
  }

  OcflStorage storage(DurableStorage files) {
    return OcflStorageBuilder.builder().storage(files).build();
  }

  /**
   * Another name for a file, in the folder of work; a copy where the file system has no second
   * names or is another one. To be moved into an object.
   *
   * @throws StoreException if the disk refuses
   */
  Path take(Path file) {
    Path taken = staging().resolve("taken-" + UUID.randomUUID());
    try {
      try {
        return Files.createLink(taken, file);
      } catch (IOException | UnsupportedOperationException e) {
        return Files.copy(file, taken);
      }
    } catch (IOException e) {
      throw new StoreException(
          FullDisk.sentence(work, e)
              .orElseGet(() -> "cannot take " + file + " into the store: " + e.getMessage()),
          e);
    }
  }

  /** Of a shared store nothing is remembered: others may have written to it since. */
  OcflRepositoryBuilder repository(OcflStorage storage) {
    OcflRepositoryBuilder builder = new OcflRepositoryBuilder();
    if (shared) {
      builder.inventoryCache(new NoOpCache<>());
    }
    return builder
        .storage(storage)
        .inventoryMapper(ForgetfulInventories.mapper())
        .defaultLayoutConfig(
            new HashedNTupleIdEncapsulationLayoutConfig().setTupleSize(3).setNumberOfTuples(1))
        .workDir(staging());
  }

  /**
   * Makes both folders where they are missing, and throws away what an earlier run left behind.
   *
   * @return whether there is no store in the root yet
   */
  boolean prepare() throws IOException {
    Durable.createFolders(root);
    Durable.createFolders(work);
    if (!Files.getFileStore(root).equals(Files.getFileStore(work))) {
      throw new StoreException(
          root + " and " + work + " lie on different disks; mount the folder above both instead");
    }
    if (Files.exists(staging())) {
      deleteTree(staging());
    }
    Files.createDirectories(staging());
    try (Stream<Path> content = Files.list(root)) {
      return content.findAny().isEmpty();
    }
  }

  static void deleteTree(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> paths = Files.walk(folder)) {
      deepestFirst = paths.sorted((a, b) -> b.getNameCount() - a.getNameCount()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
    Durable.forceName(folder);
  }
}
