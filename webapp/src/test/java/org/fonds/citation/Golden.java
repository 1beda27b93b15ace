package org.fonds.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole exports held against files that people have read and found right. */
final class Golden {

  private Golden() {}

  /**
   * Leaves what was written in {@code target/golden}, to be read and copied to the test resources
   * where a change is meant.
   */
  static void assertSame(String name, String actual) throws IOException {
    Path written = Files.createDirectories(Path.of("target", "golden")).resolve(name);
    Files.writeString(written, actual);
    try (InputStream golden = Golden.class.getResourceAsStream(name)) {
      assertThat(golden).as("golden file %s; written was %s", name, written).isNotNull();
      assertThat(actual)
          .as("what stands in %s against the golden file", written)
          .isEqualTo(new String(golden.readAllBytes(), UTF_8));
    }
  }
}
