package org.fonds.store;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * OCFL files on a local disk, each forced to the disk before the call returns: ocfl-java's own
 * storage leaves them to the operating system, which loses them in a power cut. Names within the
 * folder of an object are forced once for all by {@link ArchiveStore}. What is written {@link
 * #together} is forced once, at the end. For one writer at a time.
 */
final class DurableStorage extends FileSystemStorage {

  private final Path root;
  private boolean together;

  DurableStorage(Path root) {
    super(root);
    this.root = root;
  }

  /**
   * Runs steps that write, and forces what they have written when all are done. Until then a power
   * cut may leave any file of theirs at any length: the caller must know which objects to look at.
   */
  void together(Runnable steps) throws IOException {
    Optional<WholeDisk> disk = WholeDisk.here();
    together = disk.isPresent();
    try {
      steps.run();
    } finally {
      together = false;
    }
    if (disk.isPresent()) {
      disk.get().force(root);
    }
  }

  @Override
  public void write(String filePath, byte[] content, String mediaType) {
    super.write(filePath, content, mediaType);
    if (!together) {
      durably(() -> Durable.forceFile(root.resolve(filePath)));
    }
  }

  @Override
  public void createDirectories(String path) {
    if (together) {
      super.createDirectories(path);
      return;
    }
    durably(() -> Durable.createFolders(root.resolve(path)));
  }

  @Override
  public void copyFileInto(Path source, String destination, String mediaType) {
    if (together) {
      super.copyFileInto(source, destination, mediaType);
      return;
    }
    durably(() -> Durable.replace(source, root.resolve(destination)));
  }

  @Override
  public void copyFileInternal(String sourceFile, String destinationFile) {
    if (together) {
      super.copyFileInternal(sourceFile, destinationFile);
      return;
    }
    durably(() -> Durable.replace(root.resolve(sourceFile), root.resolve(destinationFile)));
  }

  @Override
  public void moveDirectoryInto(Path source, String destination) {
    move(source, root.resolve(destination));
  }

  @Override
  public void moveDirectoryInternal(String source, String destination) {
    move(root.resolve(source), root.resolve(destination));
  }

  /**
   * The content is on the disk before its name is, unless it is written together with others: a
   * version folder that exists is complete.
   */
  private void move(Path source, Path target) {
    if (Files.exists(target)) {
      throw new OcflFileAlreadyExistsException(new FileAlreadyExistsException(target.toString()));
    }
    durably(() -> {
      if (!together) {
        Durable.forceTree(source);
      }
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
      if (!together) {
        Durable.forceName(target);
      }
    });
  }

  private static void durably(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw OcflIOException.from(e);
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}
