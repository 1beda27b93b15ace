package org.fonds.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header {@code Upload-Metadata} of the tus protocol: keys, each with a value in Base64, and
 * commas between them.
 */
record UploadMetadata(Map<String, String> values) {

  UploadMetadata {
    values = Map.copyOf(values);
  }

  /**
   * @param header null if it was not sent
   * @throws IllegalArgumentException if it is not written so; the message says what to mend
   */
  static UploadMetadata of(@Nullable String header) {
    Map<String, String> values = new HashMap<>();
    for (String pair : (header == null ? "" : header).split(",", -1)) {
      String[] words = pair.strip().split(" ", 2);
      if (!words[0].isEmpty()) {
        values.put(words[0], words.length == 1 ? "" : decoded(words[0], words[1].strip()));
      }
    }
    return new UploadMetadata(values);
  }

  private static String decoded(String key, String value) {
    try {
      return new String(Base64.getDecoder().decode(value), UTF_8);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Upload-Metadata: the value of \"" + key + "\" is no Base64; encode its UTF-8 bytes", e);
    }
  }

  @Nullable String get(String key) {
    return values.get(key);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }
}
