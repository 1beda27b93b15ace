package org.fonds.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.fonds.audit.Act;
import org.fonds.audit.Actor;
import org.fonds.audit.Deed;
import org.fonds.description.Access;
import org.fonds.description.AccessLevel;
import org.fonds.description.DocumentId;
import org.fonds.ingest.Archive;
import org.fonds.ingest.OutcomeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningsTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

  private final AtomicReference<LocalDate> today = new AtomicReference<>(DAY.minusDays(1));
  private final List<Act> acts = new ArrayList<>();

  @Test
  void what_opens_on_its_day_is_noted_once_also_when_the_start_finds_it(
      @TempDir Path home, @TempDir Path folder) throws Exception {
    try (Archive archive = DeskFixtures.archive(home, today::get);
        Openings openings = new Openings(archive.ingest(), acts::add)) {
      DocumentId id =
          OutcomeWords.document(
                  archive
                      .ingest()
                      .ingest(DeskFixtures.text(folder, "a.txt", "Sealed.", "Anna"), step -> {}))
              .orElseThrow();
      archive
          .descriptionChanges()
          .describe(
              id,
              DeskFixtures.description("Sealed", null)
                  .withAccess(new Access(AccessLevel.RESTRICTED, DAY)),
              "Anna",
              "");
      openings.noting(archive.ingest()::resume);
      assertThat(acts).isEmpty();

      today.set(DAY);
      openings.noting(archive.ingest()::resume);
      openings.noting(archive.ingest()::resume);

      assertThat(acts).containsExactly(new Act(Actor.program(), Deed.OPENED_BY_ITS_DAY, id, ""));
    }
  }
}
