package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Held against the rows that other readers of the format are tested with. */
class EdtfCorpusTest {

  private static final JsonMapper MAPPER = new JsonMapper();

  @Test
  void reads_what_other_readers_read(TestReporter reporter) {
    List<JsonNode> rows = rows("edtf-valid-dev.jsonl");
    List<String> refused =
        rows.stream()
            .map(row -> row.path("edtf").asString(""))
            // Years of more than four digits are refused on purpose.
            .filter(text -> !text.contains("Y"))
            .filter(text -> Edtf.parse(text) instanceof EdtfReading.Wrong)
            .toList();
    List<String> elsewhere =
        rows.stream().filter(EdtfCorpusTest::liesElsewhere).map(JsonNode::toString).toList();

    reporter.publishEntry("refused", refused.toString());
    reporter.publishEntry("other bounds", elsewhere.toString());
    // One suite writes a set with a space in it, which another suite lists as invalid.
    assertThat(refused.size()).isLessThanOrEqualTo(1);
    assertThat(elsewhere).isEmpty();
  }

  @Test
  void refuses_what_other_readers_refuse(TestReporter reporter) {
    List<String> taken =
        rows("edtf-invalid-dev.jsonl").stream()
            .map(row -> row.path("edtf").asString(""))
            .filter(text -> Edtf.parse(text) instanceof EdtfReading.Read)
            .toList();

    reporter.publishEntry("taken", taken.toString());
    assertThat(taken).isEmpty();
  }

  /** Open and unknown ends are not compared: some readers put ten years there. */
  private static boolean liesElsewhere(JsonNode row) {
    if (!(Edtf.parse(row.path("edtf").asString("")) instanceof EdtfReading.Read read)
        || !row.has("start")) {
      return false;
    }
    Edtf edtf = read.edtf();
    return !(edtf.isOpenAtStart() || same(edtf.earliest(), row.path("start").asString("")))
        || !(edtf.isOpenAtEnd() || same(edtf.latest(), row.path("end").asString("")));
  }

  private static boolean same(LocalDate day, String expected) {
    return day.toString().equals(expected);
  }

  private static List<JsonNode> rows(String file) {
    Path found =
        Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
            .map(folder -> folder.resolve("shared/corpus").resolve(file))
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    assumeThat(found).as("the corpus is not beside this project; nothing was compared").isNotNull();
    try (Stream<String> lines = Files.lines(found)) {
      return lines.map(MAPPER::readTree).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
