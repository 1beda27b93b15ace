package org.fonds.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.fonds.benchmark.measurement.BenchmarkException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrusCorpusTest {

  @TempDir private Path folder;

  private Path corpus(String lines) throws IOException {
    Path file = folder.resolve("corpus.jsonl.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  @Test
  void is_read_with_what_a_description_needs() throws IOException {
    Path file =
        corpus(
            """
            {"id":"v/d1","title":"Note","date":"1955-01-03","place":"Moscow","type":"note","lang":"en",\
            "text":"“Words”","author":"","volume":"XXIV","source":"FRUS","licence":"public domain"}
            """);
    assertThat(FrusCorpus.read(file).orElseThrow())
        .containsExactly(
            new FrusRow(
                "v/d1",
                "Note",
                "1955-01-03",
                "Moscow",
                "note",
                "“Words”",
                "",
                "FRUS",
                "public domain"));
  }

  @Test
  void that_is_missing_is_no_failure() {
    assertThat(FrusCorpus.read(folder.resolve("nowhere.gz"))).isEmpty();
  }

  @Test
  void that_is_no_JSON_is_refused() throws IOException {
    Path file = corpus("once upon a time\n");
    assertThatThrownBy(() -> FrusCorpus.read(file))
        .isInstanceOf(BenchmarkException.class)
        .hasMessageContaining("corpus.jsonl.gz");
  }
}
