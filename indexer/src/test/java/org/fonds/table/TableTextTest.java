package org.fonds.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TableTextTest {

  @Nested
  class A_table_with_a_mark_that_closes_nothing {

    private static final byte[] TABLE =
        "name,no\n\"Катынь,1\n\"Lwów\",\"a \"\"b\"\"\"\n".getBytes(UTF_8);

    @Test
    void is_a_fault() {
      assertThat(TableText.of(TABLE).fault()).contains("see to the quotation marks");
    }

    @Test
    void is_read_line_by_line_where_that_may_be() {
      TableText table = TableText.lenient(TABLE);

      assertThat(table.fault()).isEmpty();
      assertThat(table.lines())
          .extracting(TableText.Line::cells)
          .containsExactly(List.of("\"Катынь", "1"), List.of("\"Lwów\"", "\"a \"\"b\"\"\""));
      assertThat(table.notes()).singleElement().asString().contains("not in pairs");
    }
  }

  @Test
  void marks_in_pairs_count_where_others_may_stand_too() {
    TableText table = TableText.lenient("name\n\"a, \"\"b\"\"\nc\"\n".getBytes(UTF_8));

    assertThat(table.lines()).extracting(line -> line.cell(0)).containsExactly("a, \"b\"\nc");
    assertThat(table.notes()).isEmpty();
  }

  @Test
  void blank_rows_are_counted_and_lines_are_known() {
    TableText table = TableText.of("\n\nname\n\n,\nx\n".getBytes(UTF_8));

    assertThat(table.headerLine()).isEqualTo(3);
    assertThat(table.blank()).isEqualTo(4);
    assertThat(table.lines()).extracting(TableText.Line::number).containsExactly(6);
  }

  @Test
  void letters_in_utf_16_are_letters_with_a_mark_of_bytes_and_without() {
    for (String mark : List.of("", "\uFEFF")) {
      TableText table = TableText.of((mark + "name,no\nKatyn,1\n").getBytes(UTF_16LE));
      assertThat(table.header()).containsExactly("name", "no");
      assertThat(table.lines().getFirst().cells()).containsExactly("Katyn", "1");
    }
  }

  @Test
  void a_nul_in_a_table_of_utf_8_stays_there() {
    assertThat(TableText.of("name\nKa\u0000tyn\n".getBytes(UTF_8)).lines().getFirst().cell(0))
        .isEqualTo("Ka\u0000tyn");
  }
}
