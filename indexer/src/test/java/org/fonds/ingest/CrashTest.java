package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The home folder is copied at the instant of each step; what is opened afterwards is the copy, as
 * it would be found after a power cut at that instant.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashTest {

  private Path folder = Path.of("set before all");
  private final Map<IngestStep, Path> homes = new EnumMap<>(IngestStep.class);
  private Path source = Path.of("set before all");
  private DocumentId promised = new DocumentId("0000-0000");

  @BeforeAll
  void crashAfterEachStep(@TempDir Path temporary) throws IOException {
    folder = temporary;
    source = write(folder, "order.txt");
    Path home = folder.resolve("home");
    try (Archive archive = IngestFixtures.open(home)) {
      IngestOutcome outcome =
          archive
              .ingest()
              .ingest(
                  SourceSubmission.of(source, DescriptionFixtures.katyn(), "test"),
                  step -> crash(home, step));
      promised = OutcomeWords.document(outcome).orElseThrow();
    }
    assertThat(homes.keySet())
        .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(IngestStep.OCR_BEGUN)));
  }

  private void crash(Path home, IngestStep step) {
    Path copy = folder.resolve("after-" + step).resolve("home");
    try {
      Files.createDirectories(copy);
      IngestFixtures.snapshot(home, copy);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    homes.put(step, copy);
  }

  private Archive reopened(IngestStep step) throws IOException {
    return IngestFixtures.open(Optional.ofNullable(homes.get(step)).orElseThrow());
  }

  @Nested
  class A_power_cut {

    @ParameterizedTest
    @EnumSource(
        value = IngestStep.class,
        names = {"COPIED", "OCR_BEGUN"},
        mode = EnumSource.Mode.EXCLUDE)
    void after_the_acceptance_loses_nothing_and_doubles_nothing(IngestStep step)
        throws IOException {
      try (Archive archive = reopened(step)) {
        archive.ingest().resume();
        IngestReport second = IngestFixtures.run(archive, source);

        assertThat(IngestFixtures.stored(archive)).containsExactly(promised);
        assertThat(IngestFixtures.words(second)).containsExactly("order.txt: unchanged");
        assertThat(archive.store().find(promised).orElseThrow().description())
            .isEqualTo(DescriptionFixtures.katyn());
        assertThat(IngestFixtures.indexed(archive)).isEqualTo(1);
        assertThat(archive.home().inbox()).isEmptyDirectory();
      }
    }

    @Test
    void before_the_acceptance_leaves_nothing() throws IOException {
      try (Archive archive = reopened(IngestStep.COPIED)) {
        assertThat(archive.ingest().resume().lines()).isEmpty();
        assertThat(archive.home().inbox()).isEmptyDirectory();
        assertThat(IngestFixtures.stored(archive)).isEmpty();

        assertThat(IngestFixtures.run(archive, source).changedNothing()).isFalse();
        assertThat(IngestFixtures.stored(archive)).hasSize(1);
      }
    }

    @Test
    void while_a_correction_is_indexed_is_made_good() throws IOException {
      Path home = folder.resolve("corrected").resolve("home");
      Files.createDirectories(home);
      IngestFixtures.snapshot(
          Optional.ofNullable(homes.get(IngestStep.INDEXED)).orElseThrow(), home);
      try (Archive archive = IngestFixtures.open(home)) {
        archive
            .descriptionChanges()
            .describe(promised, DescriptionFixtures.titled("Corrected"), "me", "corrected");
      }
      // The index is put back to what it was before the correction, the catalogue still owes it.
      try (Archive archive = IngestFixtures.open(home)) {
        archive.index().clear();
        archive.index().commit();
      }
      Files.delete(home.resolve("db").resolve("catalogue.mv"));

      try (Archive archive = IngestFixtures.open(home)) {
        archive.ingest().resume();

        assertThat(IngestFixtures.indexed(archive)).isEqualTo(1);
        assertThat(IngestFixtures.found(archive, "country:pl")).isZero();
      }
    }
  }

  @Nested
  class What_an_interrupted_start_left {

    @Test
    void is_cleared_away() throws IOException {
      Path home = folder.resolve("left").resolve("home");
      write(home, "inbox/0000-0000.part/source", "half a sou");
      write(home, "inbox/1111-1111.done/source", "stored already");

      try (Archive archive = IngestFixtures.open(home)) {
        assertThat(archive.home().inbox()).isEmptyDirectory();
        assertThat(IngestFixtures.stored(archive)).isEqualTo(List.of());
      }
    }
  }
}
