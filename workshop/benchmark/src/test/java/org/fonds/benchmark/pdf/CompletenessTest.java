package org.fonds.benchmark.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fonds.benchmark.pdf.Completeness.FileLetters;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CompletenessTest {

  @Nested
  class Four_files_with_text_and_one_without {

    private final Completeness completeness =
        new Completeness(
            List.of(
                new FileLetters("nearly", 1000, 949),
                new FileLetters("just", 1000, 950),
                new FileLetters("nothing", 20, 0),
                new FileLetters("more", 10, 30),
                new FileLetters("image", 0, 12)));

    @Test
    void are_complete_from_95_percent_on() {
      assertThat(completeness.completeFiles()).isEqualTo(2);
    }

    @Test
    void leave_the_one_without_out_of_the_share() {
      assertThat(completeness.shareOfCompleteFiles()).isEqualTo(0.5);
    }

    @Test
    void are_named_from_the_worst_on() {
      assertThat(completeness.worst(3))
          .extracting(FileLetters::name)
          .containsExactly("nothing", "nearly", "just");
    }

    @Test
    void are_all_named_where_more_are_asked_for() {
      assertThat(completeness.worst(10)).hasSize(4);
    }
  }

  @Test
  void of_two_that_lost_everything_the_longer_comes_first() {
    Completeness completeness =
        new Completeness(List.of(new FileLetters("short", 5, 0), new FileLetters("long", 500, 0)));
    assertThat(completeness.worst(1)).extracting(FileLetters::name).containsExactly("long");
  }

  @Test
  void of_no_file_is_whole() {
    assertThat(new Completeness(List.of()).shareOfCompleteFiles()).isEqualTo(1);
  }
}
