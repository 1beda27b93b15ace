package org.fonds.extraction;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The content of an entry: what goes wrong in reading it, or differs from what the container says
 * of it, is a {@link ContainerEntries.BrokenContentException}.
 */
final class EntryContent extends FilterInputStream {

  /** For a container that says no such thing. */
  static final long UNKNOWN = -1;

  private final long size;
  private final long checksum;
  private final CRC32 crc = new CRC32();
  private long count;

  /**
   * @param size in bytes, or {@link #UNKNOWN}
   * @param checksum CRC-32, or {@link #UNKNOWN}
   */
  EntryContent(InputStream in, long size, long checksum) {
    super(in);
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read;
    try {
      read = super.read(buffer, offset, length);
    } catch (IOException | RuntimeException e) {
      throw new ContainerEntries.BrokenContentException(e);
    }
    if (read < 0) {
      compare();
    } else {
      crc.update(buffer, offset, read);
      count += read;
    }
    return read;
  }

  private void compare() throws IOException {
    if (size != UNKNOWN && size != count) {
      throw new ContainerEntries.BrokenContentException(
          "it has " + count + " bytes instead of " + size);
    }
    if (checksum != UNKNOWN && checksum != crc.getValue()) {
      throw new ContainerEntries.BrokenContentException("its checksum is wrong");
    }
  }

  /** Left open where the stream goes on with the next entry. */
  @Override
  public void close() {}
}
