package org.fonds.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of an entry: SHA-256 over its fields, each in UTF-8 behind its length in bytes and a
 * colon, so that no two entries have the same bytes: the digest before, number, milliseconds since
 * 1970, deed, means, name, token, address, document (empty for none), details.
 */
final class EntryDigest {

  /** What stands before the first entry. */
  static final String NONE = "0".repeat(64);

  private EntryDigest() {}

  /** 64 lower-case hexadecimal digits. */
  static String of(long number, Instant at, Act act, String before) {
    Actor actor = act.actor();
    MessageDigest digest = sha256();
    List<String> fields =
        List.of(
            before,
            Long.toString(number),
            Long.toString(at.toEpochMilli()),
            act.deed().name(),
            actor.means().name(),
            actor.name(),
            actor.token(),
            actor.address(),
            act.document() == null ? "" : act.document().text(),
            act.details());
    for (String field : fields) {
      byte[] bytes = field.getBytes(UTF_8);
      digest.update((bytes.length + ":").getBytes(UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
