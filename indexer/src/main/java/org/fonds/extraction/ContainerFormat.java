package org.fonds.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** What a file may be unpacked as, by its first bytes alone. */
enum ContainerFormat {
  ZIP,
  TAR,
  /** As a whole, by gzip, bzip2 or xz; a TAR may be inside. */
  COMPRESSED,
  NONE;

  /** Bytes that tell. */
  static final int HEADER = 512;

  /** The format of a file; it says nothing of whether the rest fits it. */
  static ContainerFormat of(Path file) throws IOException {
    byte[] header;
    try (InputStream in = Files.newInputStream(file)) {
      header = in.readNBytes(HEADER);
    }
    if (begins(header, 'P', 'K', 3, 4) || begins(header, 'P', 'K', 5, 6)) {
      return ZIP;
    }
    if (begins(header, 0x1F, 0x8B)
        || begins(header, 'B', 'Z', 'h')
        || begins(header, 0xFD, '7', 'z', 'X', 'Z', 0)) {
      return COMPRESSED;
    }
    return isOfTar(header) ? TAR : NONE;
  }

  /** Whether a TAR begins like this. */
  static boolean isOfTar(byte[] header) {
    try {
      return header.length == HEADER && header[0] != 0 && TarUtils.verifyCheckSum(header);
    } catch (IllegalArgumentException e) {
      // Where the checksum should be there is no number.
      return false;
    }
  }

  private static boolean begins(byte[] header, int... magic) {
    byte[] bytes = new byte[magic.length];
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    return header.length >= magic.length
        && Arrays.equals(header, 0, magic.length, bytes, 0, magic.length);
  }
}
