package org.fonds.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' -C calc'!A0",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "'=1",
        "''@x",
        "\uFF1DSUM(A1)"
      })
  void what_a_spreadsheet_would_run_is_text_and_can_be_read_again(String text) {
    assertThat(Cell.harmless(text)).isEqualTo("'" + text);
    assertThat(Cell.asItWas(Cell.harmless(text))).isEqualTo(text);
  }

  @Test
  void anything_else_stays_as_it_is() {
    for (String text :
        new String[] {"", "a=1", "Л. 12-об.", "'s-Hertogenbosch", "'", "1940/1941"}) {
      assertThat(Cell.harmless(text)).isEqualTo(text);
      assertThat(Cell.asItWas(text)).isEqualTo(text);
    }
  }
}
