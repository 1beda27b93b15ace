package org.fonds.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowWayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "NAME | Иванов, Иван (?) | Иванов Иван",
        "NAME | И.П. Иванов | Иванов",
        "NAME | J. Smith | Smith",
        "NAME | X | X",
        "NAME | 王 小明 | 王 小明",
        "NAME | \"a OR b | or",
        "PHRASE | Иванов, Иван | \"Иванов Иван\"",
        "PHRASE | Катынь! | Катынь",
        "PHRASE | a \"b\" c | \"a b c\"",
        "LANGUAGE | title:\"a b\" OR c* | title:\"a b\" OR c*",
      })
  void makes_a_search_of_a_row(RowWay way, String row, String query) {
    assertThat(way.query(row)).isEqualTo(query);
  }
}
