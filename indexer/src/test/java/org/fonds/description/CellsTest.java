package org.fonds.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellsTest {

  @Nested
  class A_cell {

    @Test
    void holds_several_values_even_with_the_sign_between_them() {
      List<String> values = List.of("Petrov, Ivan", "a|b", "c");

      assertThat(CellList.join(values)).isEqualTo("Petrov, Ivan|a\\|b|c");
      assertThat(CellList.split(CellList.join(values))).isEqualTo(values);
      assertThat(CellList.split(" | a ||")).containsExactly("a");
    }
  }

  @Nested
  class A_description {

    @Test
    void in_cells_is_read_as_the_same(@TempDir Path folder) throws IOException {
      Description said =
          DescriptionBuilder.of(DescriptionFixtures.katyn())
              .level(Level.FILE)
              .parent(new DocumentId("aaaa-0001"))
              .text(TextElement.STAFF_NOTE, "= 1\n\nSecond line")
              .access(Access.withdrawn(new Withdrawal("By mistake.", LocalDate.of(2026, 1, 2))))
              .build();
      DescriptionReader reader =
          new DescriptionReader(Vocabularies.read(DescriptionFixtures.writeVocabularies(folder)));

      assertThat(reader.readCells("a.csv", 2, DescriptionCells.of(said)))
          .isEqualTo(new DescriptionReading.Read(said, null));
      assertThat(DescriptionJson.read(DescriptionJson.write(said))).isEqualTo(said);
    }
  }
}
