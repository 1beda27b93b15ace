package org.fonds.benchmark.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void is_in_line_with_words_to_the_left_and_figures_to_the_right() {
    Table table =
        new Table("program", "seconds").row("ingest", "1,234.5").row("a longer name", "7");
    assertThat(table.toString())
        .isEqualTo(
            """
            | program       | seconds |
            |---------------|--------:|
            | ingest        | 1,234.5 |
            | a longer name |       7 |\
            """);
  }

  @Test
  void takes_no_row_of_another_length() {
    Table table = new Table("program", "seconds");
    assertThatThrownBy(() -> table.row("ingest")).isInstanceOf(IllegalArgumentException.class);
  }
}
