package org.fonds.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writing that is on the disk, not only in the operating system's memory, when it returns. */
public final class Durable {

  /** Windows opens no folders, and keeps their entries in order by itself. */
  private static final boolean FOLDERS_CAN_BE_FORCED =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private Durable() {}

  /** Makes the bytes of a file durable. */
  public static void forceFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the names in a folder durable: files made, renamed or deleted in it. */
  public static void forceFolder(Path folder) throws IOException {
    if (FOLDERS_CAN_BE_FORCED) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Makes the name of a file or folder durable in the folder that holds it. */
  static void forceName(Path path) throws IOException {
    Path folder = path.getParent();
    if (folder != null) {
      forceFolder(folder);
    }
  }

  /** Forces every file and folder beneath a folder, and the folder itself. */
  static void forceTree(Path folder) throws IOException {
    List<Path> everything;
    try (Stream<Path> paths = Files.walk(folder)) {
      everything = paths.toList();
    }
    forceAll(everything);
  }

  /** All at once: the disk then writes them together, eight times as fast as one after another. */
  static void forceAll(List<Path> paths) throws IOException {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<@Nullable Void>> each = paths.stream().map(Durable::forcing).toList();
      for (Future<@Nullable Void> done : threads.invokeAll(each)) {
        done.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("cannot force files to the disk: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while files were forced to the disk");
    }
  }

  private static Callable<@Nullable Void> forcing(Path path) {
    return () -> {
      if (Files.isDirectory(path)) {
        forceFolder(path);
      } else {
        forceFile(path);
      }
      return null;
    };
  }

  /** Makes a folder and its missing parents; each new name is durable. */
  static void createFolders(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path parent = folder.getParent();
    if (parent != null) {
      createFolders(parent);
    }
    Files.createDirectories(folder);
    forceName(folder);
  }

  /**
   * Puts a copy of a file in place of another in one step: whoever looks sees the old or the new,
   * after a power cut too. The new name itself is for the caller to force.
   */
  public static void replace(Path source, Path target) throws IOException {
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    Files.copy(source, beside, StandardCopyOption.REPLACE_EXISTING);
    forceFile(beside);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Puts a text in place of a file in one step: whoever looks sees the old or the new, after a
   * power cut too.
   */
  public static void write(String text, Path target) throws IOException {
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    Files.writeString(beside, text);
    forceFile(beside);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(target.resolveSibling("."));
  }
}
