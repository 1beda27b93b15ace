package org.fonds.benchmark.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A PDF of the set that is measured.
 *
 * @param source where it was found
 * @param file the same bytes in the set's own folder
 * @param sha256 64 lower-case hexadecimal digits, by which the archive knows it again
 */
record Pdf(Path source, Path file, long sizeInBytes, String sha256) {

  static Pdf of(Path source, Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        long size = in.transferTo(OutputStream.nullOutputStream());
        return new Pdf(source, file, size, HexFormat.of().formatHex(digest.digest()));
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Its last folder and its name, for people. */
  String shortName() {
    int names = source.getNameCount();
    return source.subpath(Math.max(0, names - 2), names).toString();
  }
}
