package org.fonds.index.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fonds.index.IndexException;
import org.fonds.index.IndexUnavailableException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private Instant now = Instant.parse("2026-01-01T12:00:00Z");
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private int requests;

  private Patience patience(Duration limit) {
    return new Patience(limit, () -> now, this::pass, told::add);
  }

  private void pass(Duration time) {
    pauses.add(time);
    now = now.plus(time);
  }

  private static IndexUnavailableException away() {
    return new IndexUnavailableException("Solr does not answer.", null);
  }

  /** Answers the request of this number and those after it. */
  private String answerFrom(int number) {
    requests++;
    if (requests < number) {
      throw away();
    }
    return "answer";
  }

  @Nested
  class With_an_index_that_is_away_for_a_while {

    @Test
    void it_asks_again_after_pauses_that_grow_and_says_so() {
      assertThat(patience(Duration.ofMinutes(2)).ask(() -> answerFrom(7))).isEqualTo("answer");

      assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 15L, 15L);
      assertThat(told)
          .hasSize(6)
          .startsWith(
              "Solr does not answer. Trying again in 1 s.",
              "Solr does not answer. Trying again in 2 s.");
    }

    @Test
    void it_begins_anew_after_each_answer() {
      Patience patience = patience(Duration.ofSeconds(10));
      patience.ask(() -> answerFrom(4));
      requests = 0;
      patience.ask(() -> answerFrom(4));

      assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 1L, 2L, 4L);
    }
  }

  @Nested
  class With_an_index_that_stays_away {

    @Test
    void it_ends_when_its_time_is_over() {
      assertThatThrownBy(() -> patience(Duration.ofSeconds(10)).ask(() -> answerFrom(100)))
          .isInstanceOf(IndexUnavailableException.class);

      assertThat(pauses).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 3L);
    }

    @Test
    void it_says_of_less_than_a_second_that_it_is_one() {
      assertThatThrownBy(() -> patience(Duration.ofMillis(300)).ask(() -> answerFrom(100)))
          .isInstanceOf(IndexUnavailableException.class);

      assertThat(told).containsExactly("Solr does not answer. Trying again in 1 s.");
    }

    @Test
    void it_has_none_left_for_who_comes_then() {
      Patience patience = patience(Duration.ofSeconds(10));
      assertThatThrownBy(() -> patience.ask(() -> answerFrom(100))).isNotNull();
      pauses.clear();
      requests = 0;

      assertThatThrownBy(() -> patience.ask(() -> answerFrom(100)))
          .isInstanceOf(IndexUnavailableException.class);
      assertThat(pauses).isEmpty();
      assertThat(requests).isEqualTo(1);
    }

    @Test
    void it_ends_at_once_where_it_is_nought() {
      assertThatThrownBy(() -> Patience.none().ask(() -> answerFrom(2)))
          .isInstanceOf(IndexUnavailableException.class);
      assertThat(requests).isEqualTo(1);
    }
  }

  @Test
  void What_Solr_refuses_is_not_asked_again() {
    Patience patience = patience(Duration.ofMinutes(2));
    assertThatThrownBy(() ->
            patience.ask(() -> {
              requests++;
              throw new IndexException("refused", null);
            }))
        .isInstanceOf(IndexException.class);
    assertThat(requests).isEqualTo(1);
  }

  @Test
  void Who_is_interrupted_does_not_wait() {
    Patience patience =
        new Patience(
            Duration.ofMinutes(2),
            () -> now,
            time -> {
              throw new InterruptedException();
            },
            told::add);

    assertThatThrownBy(() -> patience.ask(() -> answerFrom(2)))
        .isInstanceOf(IndexUnavailableException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
