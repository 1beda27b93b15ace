package org.fonds.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.fonds.store.FullDisk;

/** Writes what comes over a line to the end of a file, and keeps what came if the line is cut. */
final class FileAppend {

  private static final int BUFFER = 1 << 16;

  private final Path target;
  private final Turn turn;
  private final long mine;

  /** How it ended. */
  enum End {
    /** The stream ended, or its line was cut. */
    ALL_THAT_CAME,
    /** There was more than the file was said to have; it is as it was before. */
    TOO_MUCH,
    /** Another request has gone on with the file. */
    OVERTAKEN,
    /** The disk is full; what fitted is kept. */
    DISK_FULL
  }

  FileAppend(Path target, Turn turn, long mine) {
    this.target = target;
    this.turn = turn;
    this.mine = mine;
  }

  /**
   * @param offset how much the file has
   * @param size how much it may have in the end
   * @throws IOException if the disk refuses for another reason than that it is full
   */
  End write(long offset, long size, InputStream in) throws IOException {
    try (FileChannel file = FileChannel.open(target, StandardOpenOption.WRITE)) {
      file.position(offset);
      End end = copy(file, offset, size, in);
      file.force(true);
      return end;
    } catch (IOException e) {
      if (isFull(target.resolveSibling(""), e)) {
        return End.DISK_FULL;
      }
      throw e;
    }
  }

  private End copy(FileChannel file, long offset, long size, InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = size - offset;
    for (int read = read(in, buffer); read >= 0; read = read(in, buffer)) {
      if (read > left) {
        turn.cut(mine, file, offset);
        return End.TOO_MUCH;
      }
      if (!turn.write(mine, file, ByteBuffer.wrap(buffer, 0, read))) {
        return End.OVERTAKEN;
      }
      left -= read;
    }
    return End.ALL_THAT_CAME;
  }

  /** A line that is cut is the end of what comes, and no fault of the disk. */
  private static int read(InputStream in, byte[] buffer) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      return -1;
    }
  }

  static boolean isFull(Path folder, IOException failure) {
    return FullDisk.sentence(folder, failure).isPresent();
  }
}
