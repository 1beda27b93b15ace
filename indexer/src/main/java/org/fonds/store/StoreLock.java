package org.fonds.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one process at a time write to a store that several share; the others wait. On a network
 * drive it holds as far as the drive keeps locks (NFS 4 and SMB do). Safe for several threads.
 */
final class StoreLock {

  /** A process cannot wait for its own lock on a file, so its threads wait for each other here. */
  private static final Map<Path, ReentrantLock> IN_THIS_PROCESS = new ConcurrentHashMap<>();

  private final Path file;
  private final ReentrantLock threads;

  /**
   * @param file absolute; made if it is missing, and empty
   */
  StoreLock(Path file) {
    this.file = file;
    this.threads = IN_THIS_PROCESS.computeIfAbsent(file, each -> new ReentrantLock());
  }

  /** The lock while it is held. */
  interface Held extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  /** Waits until nobody else writes. */
  Held hold() throws IOException {
    threads.lock();
    try {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      return held(channel);
    } catch (IOException | RuntimeException e) {
      threads.unlock();
      throw e;
    }
  }

  private Held held(FileChannel channel) throws IOException {
    try {
      channel.lock();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    // Closing the file gives the lock back.
    return () -> {
      try {
        channel.close();
      } finally {
        threads.unlock();
      }
    };
  }
}
