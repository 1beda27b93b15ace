package org.fonds.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes whole an object that a power cut may have left between two versions. OCFL writes a
 * version's folder first and the object's inventory after it: a folder that exists has its
 * inventory put in place; where it does not exist, the version never was. The folder of a second or
 * later version is complete if it exists (see {@link DurableStorage}). That of a first version may
 * have been written together with others: the caller holds it against its digests, and undoes it if
 * it is not whole.
 */
final class CommitRecovery {

  private static final String INVENTORY = "inventory.json";
  private static final String SIDECAR = "inventory.json.sha512";

  private CommitRecovery() {}

  /**
   * @param object the folder of the object
   * @param version the version that was begun
   */
  static void recover(Path object, int version) throws IOException {
    if (!Files.isDirectory(object)) {
      return;
    }
    Path newest = object.resolve("v" + version);
    if (!Files.isDirectory(newest)) {
      if (version == 1) {
        undoFirst(object);
      }
      return;
    }
    boolean last = Files.notExists(object.resolve("v" + (version + 1)));
    if (last && isSound(newest) && !isInPlace(newest, object)) {
      Durable.replace(newest.resolve(INVENTORY), object.resolve(INVENTORY));
      Durable.replace(newest.resolve(SIDECAR), object.resolve(SIDECAR));
      Durable.forceFolder(object);
    }
  }

  /** Takes away an object that never had a whole version. */
  static void undoFirst(Path object) throws IOException {
    if (Files.notExists(object.resolve("v2"))) {
      StoreFolders.deleteTree(object);
    }
  }

  private static boolean isInPlace(Path newest, Path object) throws IOException {
    return isSound(object)
        && Files.mismatch(newest.resolve(INVENTORY), object.resolve(INVENTORY)) == -1;
  }

  private static boolean isSound(Path folder) throws IOException {
    Path inventory = folder.resolve(INVENTORY);
    Path sidecar = folder.resolve(SIDECAR);
    if (Files.notExists(inventory) || Files.notExists(sidecar)) {
      return false;
    }
    String expected = Files.readString(sidecar, StandardCharsets.ISO_8859_1).split("\\s", 2)[0];
    return expected.equals(sha512(Files.readAllBytes(inventory)));
  }

  private static String sha512(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new StoreException("this Java has no SHA-512; install a complete one", e);
    }
  }
}
