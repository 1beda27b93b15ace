package org.fonds.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One look through the drop folder. Links are not followed: what they lead to lies elsewhere and is
 * not the archive's to take away. What vanishes meanwhile was not there.
 */
final class DropLook extends SimpleFileVisitor<Path> {

  private final Path folder;
  private final Path failed;
  private final List<Dropped> found = new ArrayList<>();

  private DropLook(Path folder, Path failed) {
    this.folder = folder;
    this.failed = failed;
  }

  /**
   * Everything in the folder but hidden and system files and what has failed before, by path.
   *
   * @throws IOException if the folder itself cannot be looked at
   */
  static List<Dropped> through(Path folder, Path failed) throws IOException {
    DropLook look = new DropLook(folder, failed);
    Files.walkFileTree(folder, look);
    return look.found;
  }

  /** What a file is by now; empty if it is gone. */
  static Optional<Dropped> again(Dropped earlier) throws IOException {
    try {
      BasicFileAttributes now =
          Files.readAttributes(
              earlier.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return Optional.of(
          new Dropped(
              earlier.file(),
              earlier.path(),
              now.size(),
              now.lastModifiedTime().toInstant(),
              earlier.fault()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
    boolean passedOver =
        each.equals(failed) || (!each.equals(folder) && SourceFinder.isHidden(each));
    return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!SourceFinder.isHidden(file)) {
      String fault =
          attributes.isSymbolicLink()
              ? "links are not followed here; drop the file itself"
              : attributes.isRegularFile() ? null : "this is no file but a pipe or a device";
      found.add(
          new Dropped(
              file,
              path(file),
              attributes.size(),
              attributes.lastModifiedTime().toInstant(),
              fault));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (file.equals(folder)) {
      throw failure;
    }
    if (failure instanceof AccessDeniedException) {
      found.add(
          new Dropped(
              file,
              path(file),
              0,
              Instant.EPOCH,
              "no right to look into it; change its permissions and drop it again"));
    }
    return FileVisitResult.CONTINUE;
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
