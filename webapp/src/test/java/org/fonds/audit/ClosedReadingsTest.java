package org.fonds.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.fonds.description.DocumentId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClosedReadingsTest {

  private static final DocumentId ORDER = new DocumentId("7k3m-qx2p");

  private final List<Act> acts = new ArrayList<>();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z"));
  private final AtomicReference<Actor> asking =
      new AtomicReference<>(Actor.person("Anna", "192.0.2.7"));

  @Nested
  class What_is_read_on {

    private final ClosedReadings readings = new ClosedReadings(acts::add, asking::get, now::get);

    @Test
    void is_noted_once_within_an_hour() {
      readings.accept(ORDER, Deed.CLOSED_READ);
      now.set(now.get().plus(ClosedReadings.WHILE).minusSeconds(1));
      readings.accept(ORDER, Deed.CLOSED_READ);
      assertThat(acts).hasSize(1);

      now.set(now.get().plusSeconds(1));
      readings.accept(ORDER, Deed.CLOSED_READ);
      assertThat(acts).hasSize(2);
    }

    @Test
    void is_noted_for_each_person_address_document_and_deed() {
      readings.accept(ORDER, Deed.CLOSED_READ);
      readings.accept(ORDER, Deed.CLOSED_FILE_TAKEN);
      readings.accept(new DocumentId("2222-3333"), Deed.CLOSED_READ);
      asking.set(Actor.person("Anna", "192.0.2.8"));
      readings.accept(ORDER, Deed.CLOSED_READ);
      asking.set(Actor.token("Anna", "scanner", "192.0.2.8"));
      readings.accept(ORDER, Deed.CLOSED_READ);

      assertThat(acts).hasSize(5);
    }
  }

  @Nested
  class What_cannot_be_written_down {

    @Test
    void is_not_read() {
      ClosedReadings readings =
          new ClosedReadings(
              act -> {
                throw new IllegalStateException("the database is away");
              },
              asking::get,
              now::get);

      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> readings.accept(ORDER, Deed.CLOSED_READ))
            .isInstanceOf(IllegalStateException.class);
      }
    }
  }
}
