package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {

  private static List<Partition> eight() {
    return IntStream.rangeClosed(1, 8).mapToObj(number -> new Partition(number, 8)).toList();
  }

  @Nested
  class Of_several_partitions {

    @Test
    void each_file_belongs_to_one() {
      for (int i = 0; i < 1000; i++) {
        String path = "box " + i % 7 + "/" + i + ".pdf";
        assertThat(eight().stream().filter(each -> each.has(path))).as(path).hasSize(1);
      }
    }

    @Test
    void each_has_its_fair_share() {
      for (Partition each : eight()) {
        assertThat(IntStream.range(0, 8000).filter(i -> each.has(i + ".pdf")).count())
            .isBetween(900L, 1100L);
      }
    }

    @ParameterizedTest
    @CsvSource({"a.pdf, 2", "deep/b.txt, 4", "донесение.txt, 5"})
    void the_same_has_a_file_for_all_time(String path, int number) {
      assertThat(eight().stream().filter(each -> each.has(path)).map(Partition::number))
          .containsExactly(number);
    }

    @Test
    void the_same_has_a_name_however_a_system_writes_its_letters() {
      assertThat(eight().stream().filter(each -> each.has("\u00e9.pdf")).toList())
          .isEqualTo(eight().stream().filter(each -> each.has("e\u0301.pdf")).toList());
    }
  }

  @Test
  void is_written_as_a_number_of_a_number() {
    assertThat(Partition.parse("2/8")).isEqualTo(new Partition(2, 8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2", "0/8", "9/8", "2/0", "2/8/1", "-1/8", "two of eight"})
  void refuses_what_is_none_and_says_what_to_write(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partition.parse(text))
        .withMessageContaining("write ");
  }
}
