package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir private Path folder;

  private ReaderRequest.File file(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new ReaderRequest.File(file.toString(), name, ReadingAids.NONE);
  }

  @Test
  void that_another_file_has_ended_is_not_the_doing_of_who_comes_after() throws IOException {
    ExtractionSettings little = new ExtractionSettings(LONG, null, 500_000_000, 64, 0, 0, 0, 0);
    try (ReaderProcess child =
        ReaderProcess.start(little, OcrSettings.off(), folder.resolve("work"))) {
      Answered large =
          child.read(file("a.txt", "words without end ".repeat(8_000_000)), LONG, () -> {});
      assertThat(large.answer())
          .isInstanceOfSatisfying(
              ReaderAnswer.Lost.class, lost -> assertThat(lost.isOutOfMemory()).isTrue());
      assertThat(large.isWorthAnother()).isFalse();

      assertThat(child.read(file("b.txt", "small"), LONG, () -> {}).isWorthAnother()).isTrue();
    }
  }
}
