package org.fonds.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fonds.ingest.IngestFixtures.document;
import static org.fonds.ingest.IngestFixtures.run;
import static org.fonds.ingest.IngestFixtures.words;
import static org.fonds.ingest.IngestFixtures.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.fonds.description.DescriptionFixtures;
import org.fonds.description.DocumentId;
import org.fonds.store.HeldCopy;
import org.fonds.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes in several places. */
class CopiesTest {

  private static final String WORDS = "The very same words";

  @TempDir private Path folder;
  private Path sources;
  private Archive archive;

  @BeforeEach
  void open() throws IOException {
    sources = folder.resolve("sources");
    archive = IngestFixtures.open(folder.resolve("home"));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private StoredDocument only() {
    assertThat(IngestFixtures.stored(archive)).hasSize(1);
    return archive.store().find(IngestFixtures.stored(archive).getFirst()).orElseThrow();
  }

  @Nested
  class Found_in_one_run {

    private DocumentId id;

    @BeforeEach
    void bringIn() throws IOException {
      write(sources, "a.txt", WORDS);
      write(sources, "b/Kowalski-1940.txt", WORDS);
      write(sources, "c/a.txt", WORDS);
      write(sources, "c/a.yaml", "title: Zeznanie\nreferenceCode: HI 42\ncountries: [pl]\n");
      IngestReport report = run(archive, sources);
      assertThat(words(report))
          .containsExactly(
              "a.txt: indexed", "b/Kowalski-1940.txt: duplicate", "c/a.txt: duplicate");
      id = document(report, "a.txt");
    }

    @Test
    void are_kept_with_path_and_description_in_one_version() {
      assertThat(only().copies())
          .extracting(HeldCopy::path)
          .containsExactly("b/Kowalski-1940.txt", "c/a.txt");
      assertThat(only().copies().getLast())
          .satisfies(copy -> {
            assertThat(copy.name()).isEqualTo("a.txt");
            assertThat(copy.who()).isEqualTo("test");
            assertThat(copy.description()).isNotNull();
          });
      assertThat(only().description().described()).isFalse();
      assertThat(archive.store().versions(id)).hasSize(2);
      assertThat(archive.store().verify(id).isSound()).isTrue();
    }

    @Test
    void are_unchanged_in_a_second_run() throws IOException {
      IngestReport second = run(archive, sources);

      assertThat(words(second))
          .containsExactly(
              "a.txt: unchanged", "b/Kowalski-1940.txt: unchanged", "c/a.txt: unchanged");
      assertThat(archive.store().versions(id)).hasSize(2);
    }

    @Test
    void are_unchanged_from_a_folder_above_or_beneath() {
      assertThat(words(run(archive, sources.resolve("b"))))
          .containsExactly("Kowalski-1940.txt: unchanged");
      assertThat(words(run(archive, sources.resolve("b/Kowalski-1940.txt"))))
          .containsExactly("Kowalski-1940.txt: unchanged");
      assertThat(archive.store().versions(id)).hasSize(2);
    }

    @Test
    void lead_to_the_document_by_name_and_description() {
      assertThat(IngestFixtures.found(archive, "about:Kowalski")).isEqualTo(1);
      assertThat(IngestFixtures.found(archive, "about:Zeznanie")).isEqualTo(1);
      assertThat(IngestFixtures.found(archive, "about:\"HI 42\"")).isEqualTo(1);
      assertThat(IngestFixtures.found(archive, "country:pl")).isZero();
    }

    @Test
    void may_be_described_anew() throws IOException {
      write(sources, "b/Kowalski-1940.yaml", "title: Rozkaz\n");

      assertThat(words(run(archive, sources)))
          .containsExactly(
              "a.txt: unchanged", "b/Kowalski-1940.txt: described anew", "c/a.txt: unchanged");
      assertThat(only().copies().getFirst().description())
          .isEqualTo(DescriptionFixtures.titled("Rozkaz"));
      assertThat(only().copies()).hasSize(2);
      assertThat(IngestFixtures.found(archive, "about:Rozkaz")).isEqualTo(1);
      assertThat(run(archive, sources).changedNothing()).isTrue();
    }

    @Test
    void are_known_again_when_the_catalogue_is_lost() throws IOException {
      archive.close();
      Files.delete(folder.resolve("home/db/catalogue.mv"));
      archive = IngestFixtures.open(folder.resolve("home"));

      assertThat(run(archive, sources).summary())
          .isEqualTo("3 files: 3 unchanged. The archive is unchanged.");
    }
  }

  @Test
  void found_later_make_a_new_version() throws IOException {
    write(sources, "b.txt", WORDS);
    run(archive, sources);
    write(sources, "a.txt", WORDS);

    assertThat(words(run(archive, sources)))
        .containsExactly("a.txt: duplicate", "b.txt: unchanged");
    assertThat(only().copies()).extracting(HeldCopy::path).containsExactly("a.txt");
    assertThat(run(archive, sources).changedNothing()).isTrue();
  }

  @Test
  void handed_in_one_by_one_are_kept_at_once() throws IOException {
    run(archive, write(sources, "a.txt", WORDS));
    Path copy = write(folder, "other.txt", WORDS);

    archive
        .ingest()
        .accept(SourceSubmission.of(copy, DescriptionFixtures.titled("Another"), "me"), step -> {});

    assertThat(only().copies())
        .singleElement()
        .satisfies(held -> {
          assertThat(held.path()).isEqualTo("other.txt");
          assertThat(held.who()).isEqualTo("me");
        });
    archive.ingest().publish();
    assertThat(IngestFixtures.found(archive, "about:Another")).isEqualTo(1);
  }

  @Nested
  class Handed_in_while_the_first_still_waits {

    private DocumentId first;
    private DocumentId second;

    @BeforeEach
    void accept() throws IOException {
      first = accepted(write(sources, "a.txt", WORDS), "First");
      second = accepted(write(folder, "other.txt", WORDS), "Another");
    }

    private DocumentId accepted(Path file, String title) {
      return switch (archive
          .ingest()
          .accept(SourceSubmission.of(file, DescriptionFixtures.titled(title), "me"), step -> {})) {
        case Acceptance.Accepted accepted -> accepted.id();
        case Acceptance.Settled settled -> throw new AssertionError(settled.outcome());
      };
    }

    private void assertOneDocumentWithACopy(DocumentId id, String copy) {
      assertThat(only().id()).isEqualTo(id);
      assertThat(only().copies()).extracting(HeldCopy::path).containsExactly(copy);
      assertThat(archive.ingest().waiting()).isEmpty();
      assertThat(folder.resolve("home/inbox")).isEmptyDirectory();
    }

    @Test
    void is_a_copy_of_it_once_that_is_a_document() {
      assertThat(archive.ingest().process(first, step -> {}))
          .isInstanceOf(IngestOutcome.Indexed.class);
      assertThat(archive.ingest().process(second, step -> {}))
          .isEqualTo(new IngestOutcome.Duplicate(first));

      assertOneDocumentWithACopy(first, "other.txt");
      assertThat(IngestFixtures.found(archive, "about:Another")).isEqualTo(1);
    }

    @Test
    void is_not_lost_when_the_program_ends() throws IOException {
      archive.close();
      Instant ended = Instant.now();
      archive = IngestFixtures.open(folder.resolve("home"));

      assertThat(words(archive.ingest().resume()))
          .containsExactly("a.txt: indexed", "other.txt: duplicate");
      assertOneDocumentWithACopy(first, "other.txt");
      assertThat(only().copies().getFirst().at()).isBefore(ended);
    }

    @Test
    void is_the_document_if_it_comes_first() {
      archive.ingest().process(second, step -> {});

      assertThat(archive.ingest().process(first, step -> {}))
          .isEqualTo(new IngestOutcome.Duplicate(second));
      assertOneDocumentWithACopy(second, "a.txt");
    }

    @Test
    void is_one_document_with_it_if_both_are_made_at_the_same_time() {
      CompletableFuture<IngestOutcome> other =
          CompletableFuture.supplyAsync(() -> archive.ingest().process(second, step -> {}));
      IngestOutcome outcome = archive.ingest().process(first, step -> {});

      assertThat(List.of(outcome, other.join()))
          .hasAtLeastOneElementOfType(IngestOutcome.Duplicate.class)
          .hasAtLeastOneElementOfType(IngestOutcome.Indexed.class);
      assertThat(only().copies()).hasSize(1);
    }
  }
}
