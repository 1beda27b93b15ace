package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.fonds.store.Durable;

/** What could not be taken from the drop folder: each file with the reason beside it. */
final class FailedDrops {

  private final Path folder;

  FailedDrops(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /**
   * Puts a file here under its path, or one like it if that is taken. Nothing happens if the file
   * is gone.
   *
   * @param reason written into a text file of the same name; empty if nothing is to be said
   */
  void put(Dropped dropped, String reason) throws IOException {
    Path target = free(dropped.path());
    Files.createDirectories(target.resolveSibling(""));
    try {
      Files.move(dropped.file(), target, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException e) {
      return;
    }
    if (!reason.isEmpty()) {
      Files.writeString(reasonOf(target), reason + "\n");
    }
    Durable.forceFolder(target.resolveSibling(""));
  }

  private Path free(String path) {
    Path target = folder.resolve(path);
    String name = target.getFileName().toString();
    int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
    for (int i = 2; isTaken(target); i++) {
      target = target.resolveSibling(name.substring(0, dot) + " (" + i + ")" + name.substring(dot));
    }
    return target;
  }

  private static boolean isTaken(Path target) {
    return Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        || Files.exists(reasonOf(target), LinkOption.NOFOLLOW_LINKS);
  }

  private static Path reasonOf(Path file) {
    return file.resolveSibling(file.getFileName() + ".txt");
  }
}
