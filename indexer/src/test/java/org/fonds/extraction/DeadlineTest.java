package org.fonds.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Nested
  class Work_that_never_ends {

    @Test
    void is_late_and_told_to_stop() throws InterruptedException {
      Duration limit = Duration.ofMillis(1);
      CountDownLatch stopped = new CountDownLatch(1);

      Deadline.Ending<String> ending =
          Deadline.run(
              limit,
              () -> {
                try {
                  new CountDownLatch(1).await();
                } finally {
                  stopped.countDown();
                }
                return "never";
              });

      assertThat(ending).isEqualTo(new Deadline.Ending.Late<>(limit));
      stopped.await();
    }
  }

  @Nested
  class Work_that_ends_in_time {

    @Test
    void hands_over_its_value() {
      assertThat(Deadline.run(Duration.ofMinutes(1), () -> "done"))
          .isEqualTo(new Deadline.Ending.Done<>("done"));
    }
  }
}
