package org.fonds.extraction;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** ZIP and TAR files, harmless and other ones, made on the spot. */
public final class ContainerFixtures {

  private ContainerFixtures() {}

  /** A ZIP with these files by their paths. */
  public static byte[] zip(Map<String, byte[]> files) throws IOException {
    return zip(StandardCharsets.UTF_8, files);
  }

  /** A ZIP that names its files in a charset and does not say so. */
  @SuppressWarnings("PreferCharsetOverload") // There is none that others may call.
  public static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding(names.name());
      zip.setUseLanguageEncodingFlag(false);
      zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** The same ZIP with the mark of a password on every file. */
  public static byte[] locked(byte[] zip) {
    byte[] locked = zip.clone();
    for (int i = 0; i + 4 < locked.length; i++) {
      if (locked[i] == 'P' && locked[i + 1] == 'K') {
        if (locked[i + 2] == 3 && locked[i + 3] == 4) {
          locked[i + 6] = (byte) (locked[i + 6] | 1);
        } else if (locked[i + 2] == 1 && locked[i + 3] == 2) {
          locked[i + 8] = (byte) (locked[i + 8] | 1);
        }
      }
    }
    return locked;
  }

  /** A ZIP with one file of so many zeros. */
  public static Path zeros(Path file, long megabytes) throws IOException {
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
      zip.putArchiveEntry(new ZipArchiveEntry("zeros.txt"));
      byte[] megabyte = new byte[1_000_000];
      for (long i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
      zip.closeArchiveEntry();
    }
    return file;
  }

  /** A TAR with these files by their paths, and behind them a link, a device and a pipe. */
  public static byte[] tar(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
      TarArchiveEntry link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      put(tar, link);
      put(tar, new TarArchiveEntry("device", TarConstants.LF_CHR));
      put(tar, new TarArchiveEntry("pipe", TarConstants.LF_FIFO));
    }
    return bytes.toByteArray();
  }

  private static void put(TarArchiveOutputStream tar, TarArchiveEntry entry) throws IOException {
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  public static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  public static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  public static byte[] xz(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new XZCompressorOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** So many ZIPs within each other, the innermost with a file. */
  public static byte[] nested(int depth) throws IOException {
    byte[] inner = "the innermost words".getBytes(StandardCharsets.UTF_8);
    String name = "words.txt";
    for (int i = 0; i < depth; i++) {
      inner = zip(Map.of(name, inner));
      name = "inner.zip";
    }
    return inner;
  }

  static Path write(Path file, byte[] bytes) throws IOException {
    return Files.write(file, bytes);
  }
}
