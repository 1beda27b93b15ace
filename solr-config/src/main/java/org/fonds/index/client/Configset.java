package org.fonds.index.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The schema and settings of the index as this program was built with them. */
final class Configset {

  /** Every file; a jar cannot be asked for its list. */
  static final List<String> FILES =
      List.of(
          "mapping-invisible.txt",
          "mapping-ro.txt",
          "mapping-ru.txt",
          "mapping-uk.txt",
          "schema.xml",
          "solrconfig.xml",
          "stoptags-ja.txt");

  /** What the name of each configset on a cluster begins with; its digest follows. */
  static final String NAME_PREFIX = "fonds-";

  private static final String FOLDER = "/configset/archive/conf/";

  private Configset() {}

  /**
   * SHA-256 over names and contents: it differs when an index made with the one is none for the
   * other.
   */
  static String digest() {
    MessageDigest digest = sha256();
    for (String file : FILES) {
      digest.update(file.getBytes(StandardCharsets.UTF_8));
      digest.update(content(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Its name on a cluster. */
  static String name() {
    return NAME_PREFIX + digest().substring(0, 16);
  }

  /**
   * Writes every file into a folder, which is made if missing; files that are there are replaced.
   */
  static void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String file : FILES) {
      Files.write(folder.resolve(file), content(file));
    }
  }

  /** Every file in one zip, as a cluster takes it. */
  static byte[] zip() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String file : FILES) {
        zip.putNextEntry(new ZipEntry(file));
        zip.write(content(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] content(String file) {
    try (InputStream in = Configset.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program was built without its " + FOLDER + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
