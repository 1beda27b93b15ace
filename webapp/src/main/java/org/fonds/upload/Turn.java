package org.fonds.upload;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whose turn it is to write to one upload: whoever asked last. A request whose line is dead may
 * wait a minute for bytes that never come; who goes on with the file must not wait for that. Safe
 * for several threads.
 */
final class Turn {

  private final AtomicLong last = new AtomicLong();

  /** Takes the turn from whoever has it; nothing more is written by that one. */
  synchronized long take() {
    return last.incrementAndGet();
  }

  /** Writes all of a buffer, if it is still the caller's turn. */
  synchronized boolean write(long turn, FileChannel file, ByteBuffer bytes) throws IOException {
    if (turn != last.get()) {
      return false;
    }
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    return true;
  }

  /** Cuts a file, if it is still the caller's turn. */
  synchronized void cut(long turn, FileChannel file, long size) throws IOException {
    if (turn == last.get()) {
      file.truncate(size);
    }
  }
}
