package org.fonds.store;

import io.ocfl.api.exception.OcflFileAlreadyExistsException;
import io.ocfl.api.exception.OcflIOException;
import io.ocfl.core.storage.filesystem.FileSystemStorage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * OCFL files on a local disk, each forced to the disk before the call returns: ocfl-java's own
 * storage leaves them to the operating system, which loses them in a power cut. Names within the
 * folder of an object are forced once for all by {@link ArchiveStore}.
 */
final class DurableStorage extends FileSystemStorage {

  private final Path root;

  DurableStorage(Path root) {
    super(root);
    this.root = root;
  }

  @Override
  public void write(String filePath, byte[] content, String mediaType) {
    super.write(filePath, content, mediaType);
    durably(() -> Durable.forceFile(root.resolve(filePath)));
  }

  @Override
  public void createDirectories(String path) {
    durably(() -> Durable.createFolders(root.resolve(path)));
  }

  @Override
  public void copyFileInto(Path source, String destination, String mediaType) {
    durably(() -> Durable.replace(source, root.resolve(destination)));
  }

  @Override
  public void copyFileInternal(String sourceFile, String destinationFile) {
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

  /** The content is on the disk before its name is: a version folder that exists is complete. */
  private static void move(Path source, Path target) {
    if (Files.exists(target)) {
      throw new OcflFileAlreadyExistsException(new FileAlreadyExistsException(target.toString()));
    }
    durably(() -> {
      Durable.forceTree(source);
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
      Durable.forceName(target);
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
