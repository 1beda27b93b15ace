package org.fonds.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ListReaderTest {

  private static NameList read(String table) {
    return read(table.getBytes(UTF_8), "");
  }

  private static NameList read(byte[] bytes, String column) {
    return list(ListReader.table(bytes, column));
  }

  private static NameList list(ListReading reading) {
    return switch (reading) {
      case ListReading.Read(NameList list) -> list;
      case ListReading.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  private static String refused(byte[] bytes, String column) {
    return switch (ListReader.table(bytes, column)) {
      case ListReading.Read(NameList list) -> throw new AssertionError("read: " + list);
      case ListReading.Refused(String reason) -> reason;
    };
  }

  private static List<String> words(NameList list) {
    return list.rows().stream().map(ListedRow::words).toList();
  }

  @Nested
  class A_table {

    @Test
    void is_searched_by_the_column_called_query_or_name() {
      NameList list = read("no;Name;born\n7;Иванов, Иван;1901\n8;Ełk \"x\";1902\n");

      assertThat(words(list)).containsExactly("Иванов, Иван", "Ełk \"x\"");
      assertThat(list.columns()).containsExactly("no", "born");
      assertThat(list.rows().getFirst().carried()).containsExactly("7", "1901");
      assertThat(list.rows()).extracting(ListedRow::line).containsExactly(2, 3);
    }

    @Test
    void is_searched_by_the_column_that_is_said() {
      byte[] bytes = "name,Фамилия\nwrong,Иванов\n".getBytes(UTF_8);

      assertThat(words(read(bytes, " фамилия "))).containsExactly("Иванов");
      assertThat(refused(bytes, "surname"))
          .isEqualTo(
              "There is no column “surname” in the first row of the list; its columns are “name”,"
                  + " “Фамилия”.");
    }

    @Test
    void without_such_a_column_is_searched_by_the_first_from_its_first_row_on() {
      NameList list = read("\nКатынь,1940\nХарьков,1940\n");

      assertThat(words(list)).containsExactly("Катынь", "Харьков");
      assertThat(list.rows()).extracting(ListedRow::line).containsExactly(2, 3);
      assertThat(list.columns()).containsExactly("");
      assertThat(list.notes()).anyMatch(note -> note.contains("No column is called query or name"));
    }

    @Test
    void may_come_in_any_charset() {
      String table = "query;no\nПостановление тройки НКВД;1\nСписок осуждённых;2\n";
      for (byte[] bytes :
          List.of(
              ("\uFEFF" + table).getBytes(UTF_8),
              ("\uFEFF" + table).getBytes(UTF_16LE),
              table.getBytes(Charset.forName("windows-1251")))) {
        assertThat(words(read(bytes, "")))
            .containsExactly("Постановление тройки НКВД", "Список осуждённых");
      }
    }

    @Test
    void in_utf_16_without_a_mark_is_not_taken_for_control_characters() {
      NameList list = read("query,no\nKatyn,1\nPetrov Ivan,2\n".getBytes(UTF_16LE), "");

      assertThat(words(list)).containsExactly("Katyn", "Petrov Ivan");
      assertThat(list.notes()).anyMatch(note -> note.contains("utf-16"));
    }

    @Test
    void with_a_mark_that_closes_nothing_is_read_line_by_line_and_says_so() {
      NameList list = read("query,no\n\"Катынь,1\nHarkiv \"x\" y,2\nLwów,3\n");

      assertThat(words(list)).containsExactly("\"Катынь", "Harkiv \"x\" y", "Lwów");
      assertThat(list.notes()).anyMatch(note -> note.contains("not in pairs"));
    }

    @Test
    void passes_over_rows_without_words_and_counts_them() {
      NameList list = read("query,no\n\n,1\n  ,\nKatyn,2\n");

      assertThat(words(list)).containsExactly("Katyn");
      assertThat(list.passedOver()).isEqualTo(3);
    }

    @Test
    void loses_control_characters_and_says_so() {
      NameList list = read("query,no\nKa\u0000tyn,\u00001\n\u0001,2\n");

      assertThat(words(list)).containsExactly("Katyn", "");
      assertThat(list.rows().getFirst().carried()).containsExactly("1");
      assertThat(list.rows())
          .allMatch(row -> row.remark().equals("Control characters were taken out of it."));
    }

    @Test
    void keeps_cells_of_several_lines_and_of_formulas_as_they_are() {
      NameList list = read("query,note\n=1+1,\"two\nlines\"\n");

      assertThat(words(list)).containsExactly("=1+1");
      assertThat(list.rows().getFirst().carried()).containsExactly("two\nlines");
    }

    @Test
    void of_too_many_rows_is_refused_with_the_first_beyond() {
      String rows =
          IntStream.range(0, 10_001).mapToObj(i -> "name " + i).collect(Collectors.joining("\n"));

      assertThat(refused(("query\n" + rows).getBytes(UTF_8), ""))
          .isEqualTo(
              "The list has 10,001 rows, and one run takes 10,000 at most; the first beyond is “name"
                  + " 10000” on line 10,002. Divide the list there.");
    }

    @Test
    void that_is_too_large_or_empty_is_refused() {
      assertThat(refused(new byte[2_000_001], "")).contains("2,000,001 bytes");
      assertThat(refused(new byte[0], "")).contains("nothing is written here");
      assertThat(refused("query\n".getBytes(UTF_8), "")).startsWith("Nothing is written");
    }

    @Test
    void of_too_many_columns_is_refused_and_a_wide_row_keeps_its_words() {
      assertThat(refused(("query" + ",x".repeat(200)).getBytes(UTF_8), "")).contains("201 columns");
      NameList list = read("query,no\nKatyn" + ",1".repeat(100_000) + "\nLwów,2\n");
      assertThat(words(list)).containsExactly("Katyn", "Lwów");
      assertThat(list.columns()).containsExactly("no");
      assertThat(list.rows().getFirst().carried()).isEmpty();
      assertThat(list.rows().getFirst().remark()).contains("were left out");
      assertThat(list.rows().getLast().carried()).containsExactly("2");
      assertThat(read("query," + "n".repeat(90_000) + "\nx,1").columns().getFirst()).hasSize(400);
    }

    @Test
    void keeps_a_long_row_that_cannot_be_searched() {
      NameList list = read("query\n" + "x".repeat(30_000) + "\n");

      assertThat(words(list)).containsExactly("x".repeat(20_000));
      assertThat(list.rows().getFirst().remark()).contains("30,000 characters");
    }
  }

  @Nested
  class What_is_pasted {

    @Test
    void is_a_row_a_line_whatever_signs_are_in_it() {
      NameList list = list(ListReader.pasted("Иванов, Иван\r\n\n\"unclosed; Katyn\tx\n =2+2", ""));

      assertThat(words(list)).containsExactly("Иванов, Иван", "\"unclosed; Katyn x", "=2+2");
      assertThat(list.rows()).extracting(ListedRow::line).containsExactly(1, 3, 4);
      assertThat(list.passedOver()).isEqualTo(1);
      assertThat(list.columns()).isEmpty();
    }

    @Test
    void is_a_table_where_its_first_line_says_so() {
      NameList list = list(ListReader.pasted("no\tname\n1\tKatyn", ""));

      assertThat(words(list)).containsExactly("Katyn");
      assertThat(list.columns()).containsExactly("no");
    }
  }
}
